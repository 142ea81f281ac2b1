using System.Globalization;
using System.Text;

namespace Sbpac.Site.Bench.Corpus;

/// <summary>Makes bodies: 250 to 900 words in paragraphs, with headings, lists, quotes, tables, links and emphasis.</summary>
internal sealed class BodyMaker(Vocabulary words)
{
    private const int LeastWords = 250;
    private const int MostWords = 900;

    /// <summary>A short text: a title, a heading, a cell.</summary>
    public string Phrase(Dice dice, int topic, int least, int most) => words.Join(words.Draw(dice, topic, dice.Between(least, most)));

    /// <summary>A body in Markdown, with a line end after its last line.</summary>
    public string Make(Dice dice, int topic)
    {
        var all = words.Draw(dice, topic, dice.Between(LeastWords, MostWords));
        var parts = Cut(dice, all.Length, dice.Between(4, 10));
        var list = dice.Chance(0.4) ? dice.Between(1, parts.Length - 1) : -1;
        var quote = dice.Chance(0.2) ? dice.Below(parts.Length) : -1;
        var table = dice.Chance(0.1) ? dice.Below(parts.Length) : -1;
        var body = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            var part = all.AsSpan(parts[i]);
            if (i > 0 && dice.Chance(0.35)) body.Append("# ").Append(Phrase(dice, topic, 3, 7)).Append("\n\n");
            if (i == list) AppendList(body, dice, part);
            else AppendProse(i == quote ? body.Append("> ") : body, dice, part, styled: true);
            body.Append(i == list ? "\n" : "\n\n");
            if (i == table) AppendTable(body, dice, topic);
        }
        return body.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Cuts a number of words into parts of about the same length, none of them short.</summary>
    private static Range[] Cut(Dice dice, int count, int parts)
    {
        var ends = Enumerable.Range(1, parts).Select(part => part * count / parts).ToArray();
        var play = count / parts / 3;
        for (var i = 0; i < parts - 1; i++) ends[i] += dice.Between(-play, play);
        return [.. ends.Select((end, i) => (i == 0 ? 0 : ends[i - 1])..end)];
    }

    private void AppendProse(StringBuilder body, Dice dice, ReadOnlySpan<string> part, bool styled)
    {
        while (!part.IsEmpty)
        {
            var clause = part[..Math.Min(dice.Between(5, 14), part.Length)];
            part = part[clause.Length..];
            var text = words.Join(clause!) + (words.IsSpaced ? "." : "");
            var chance = dice.Fraction();
            if (styled && chance < 0.04) body.Append("**").Append(text).Append("**");
            else if (chance < 0.06) body.Append(CultureInfo.InvariantCulture, $"[{text}](https://www.example.go.th/p/{dice.Below(100_000)})");
            else if (!words.IsSpaced && chance < 0.14) body.Append(CultureInfo.InvariantCulture, $"{text} {dice.Below(10_000)}");
            else body.Append(text);
            if (!part.IsEmpty) body.Append(' ');
        }
    }

    private void AppendList(StringBuilder body, Dice dice, ReadOnlySpan<string> part)
    {
        for (var (items, item) = (dice.Between(3, 6), 0); item < items; item++)
        {
            AppendProse(body.Append("- "), dice, part[(item * part.Length / items)..((item + 1) * part.Length / items)], styled: false);
            body.Append('\n');
        }
    }

    private void AppendTable(StringBuilder body, Dice dice, int topic)
    {
        string Cell() => Phrase(dice, topic, 2, 2);
        body.Append(CultureInfo.InvariantCulture, $"| {Cell()} | {Cell()} | {Cell()} |\n|---|---|---:|\n");
        for (var rows = dice.Between(3, 8); rows > 0; rows--)
            body.Append(CultureInfo.InvariantCulture, $"| {Cell()} | {Cell()} | {dice.Below(100_000)} |\n");
        body.Append('\n');
    }
}

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>Writes running text, and in it telephone numbers as links and abbreviations with their meaning.</summary>
/// <param name="output">Where to.</param>
/// <param name="telephones">The words that announce a number.</param>
/// <param name="abbreviations">Those the body defines; null where it defines none.</param>
internal sealed class LiteralWriter(BodyOutput output, TelephoneWords telephones, Abbreviations? abbreviations)
{
    /// <summary>Where the text of the last number ended, so that the next in a row of numbers is known as one.</summary>
    private (int Block, int End) lastNumber = (-1, 0);

    /// <summary>Writes text.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (!output.InLink) text = WriteNumbers(text);
        WriteWords(text);
    }

    /// <summary>Writes the text as far as its last digit; the rest is returned.</summary>
    private ReadOnlySpan<char> WriteNumbers(ReadOnlySpan<char> text)
    {
        while (telephones.Digits.Find(text) is >= 0 and var at)
        {
            // The plus sign of an international number.
            if (at > 0 && text[at - 1] == '+') at--;
            WriteWords(text[..at]);
            text = text[at..];
            if (IsAnnounced() && TelephoneNumber.Read(text, output.Language) is { } number)
            {
                output.Html.Markup("<a href=\"tel:").Markup(number.Href).Markup("\">");
                WritePlain(text[..number.Length]);
                output.Html.Markup("</a>");
                lastNumber = (output.Text.Number, output.Text.Current.Length);
                text = text[number.Length..];
                continue;
            }
            var run = text[0] == '+' ? 1 : telephones.Digits.Run(text);
            WritePlain(text[..run]);
            text = text[run..];
        }
        return text;
    }

    /// <summary>Whether the text so far ends in a word that announces a number, or in a number and a comma or slash.</summary>
    private bool IsAnnounced()
    {
        var current = output.Text.Current;
        var before = current[^Math.Min(TelephoneWords.Reach, current.Length)..];
        var sinceLast = lastNumber.Block == output.Text.Number ? current.Length - lastNumber.End : int.MaxValue;
        return (sinceLast is > 0 and <= 4 && !before[^sinceLast..].ContainsAnyExcept(" ,/;|")) || telephones.End(before);
    }

    private void WriteWords(ReadOnlySpan<char> text)
    {
        while (abbreviations is not null && abbreviations.Find(text) is { Length: > 0 } found)
        {
            WritePlain(text[..found.Start]);
            output.Html.Markup("<abbr title=\"").Text(found.Meaning).Markup("\">");
            WritePlain(text.Slice(found.Start, found.Length));
            output.Html.Markup("</abbr>");
            output.CheckGrowth();
            text = text[(found.Start + found.Length)..];
        }
        WritePlain(text);
    }

    private void WritePlain(ReadOnlySpan<char> text)
    {
        output.Html.Text(text);
        output.Text.Add(text);
    }
}

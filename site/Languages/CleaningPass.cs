using System.Collections.Immutable;
using System.Globalization;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;

namespace Sbpac.Site.Languages;

/// <summary>One text on its way through a <see cref="CharacterCleaner"/>.</summary>
internal sealed class CleaningPass(CharacterCleaner cleaner, string text)
{
    private readonly EditedText edits = new(text);
    private readonly ImmutableArray<TextFlaw>.Builder flaws = ImmutableArray.CreateBuilder<TextFlaw>();
    private bool composing;

    // The last kept character that is no mark (marks may yet change places), of those before "settled": it says whether an
    // invisible character is needed.
    private char before = '\n';
    private int settled;

    /// <summary>Cleans the text.</summary>
    /// <param name="start">The first character that is not plain.</param>
    public Normalized Run(int start)
    {
        for (var at = start; at < text.Length;)
        {
            var c = text[at];
            var kind = cleaner.KindOf(c);
            if (kind is CharacterKind.Plain or CharacterKind.Composing)
            {
                composing |= kind == CharacterKind.Composing;
                at++;
            }
            else
            {
                at = IsDroppable(kind) ? Invisible(at) : Visible(at, kind);
            }
        }
        var (cleaned, map) = edits.Finish();
        if (!composing) return new Normalized(cleaned, map, flaws.ToImmutable());
        var (composed, composedMap) = Composition.Compose(cleaned);
        return new Normalized(composed, composedMap.After(map), flaws.ToImmutable());
    }

    private static bool IsDroppable(CharacterKind kind) =>
        kind is CharacterKind.Invisible or CharacterKind.Break or CharacterKind.Joiner or CharacterKind.Control;

    // A run is judged as a whole by what stands before and after it, so that judging it again changes nothing.
    private int Invisible(int start)
    {
        var end = start + 1;
        while (end < text.Length && IsDroppable(cleaner.KindOf(text[end]))) end++;
        var after = end < text.Length ? cleaner.Replacement(text[end]) : '\n';
        Settle(start, end);
        var isMark = end < text.Length && Composition.IsMark(text, end);
        var keepsBreak = cleaner.KeepsBreak(before, after, isMark);
        var keepsJoiner = cleaner.KeepsJoiner(before, after, isMark);
        for (var at = start; at < end; at++)
        {
            var kind = cleaner.KindOf(text[at]);
            if (kind == CharacterKind.Joiner && keepsJoiner) continue;
            if (kind == CharacterKind.Break && keepsBreak)
            {
                keepsBreak = false;
                continue;
            }
            if (kind == CharacterKind.Control && (at == start || cleaner.KindOf(text[at - 1]) != CharacterKind.Control))
                Report(Codes.ControlCharacter, at, CodePoint(text[at]));
            edits.Replace(at, 1, "");
        }
        return end;
    }

    private void Settle(int at, int next)
    {
        for (var i = at - 1; i >= settled; i--)
        {
            if (char.IsLowSurrogate(text[i]) && i > settled && char.IsHighSurrogate(text[i - 1])) i--;
            if (Composition.IsMark(text, i)) continue;
            before = text[i];
            break;
        }
        settled = next;
    }

    private int Visible(int at, CharacterKind kind)
    {
        var c = text[at];
        switch (kind)
        {
            case CharacterKind.CarriageReturn when at + 1 < text.Length && text[at + 1] == '\n':
                return at + 1;
            case CharacterKind.Surrogate:
                return Supplementary(at);
            case CharacterKind.Lost:
                return Keep(at, Codes.ReplacementCharacter, kind);
            case CharacterKind.PrivateUse:
                return Keep(at, Codes.UnknownPrivateUse, kind, CodePoint(c));
            case CharacterKind.Misdecoded:
                Report(Codes.Misdecoded, at, CodePoint(c), cleaner.Replacement(c).ToString());
                break;
            case CharacterKind.Font:
                Report(Codes.PrivateUse, at, CodePoint(c), Shown(cleaner.Replacement(c)));
                break;
        }
        Replace(at, 1, cleaner.Replacement(c));
        return at + 1;
    }

    // One warning is enough for neighbours of the same kind.
    private int Keep(int at, Code code, CharacterKind kind, params ReadOnlySpan<string> arguments)
    {
        Report(code, at, arguments);
        while (at < text.Length && cleaner.KindOf(text[at]) == kind) at++;
        return at;
    }

    private int Supplementary(int at)
    {
        if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
        {
            Report(Codes.ReplacementCharacter, at);
            Replace(at, 1, '\uFFFD');
            return at + 1;
        }
        var code = char.ConvertToUtf32(text[at], text[at + 1]);
        if ((code & 0xFFFE) == 0xFFFE)
        {
            Report(Codes.ControlCharacter, at, CodePoint(code));
            Replace(at, 2, '\uFFFD');
        }
        else if (code >= 0xF_0000)
        {
            Report(Codes.UnknownPrivateUse, at, CodePoint(code));
        }
        else if (code is < 0x1_F000 or > 0x1_FAFF)
        {
            composing = true;
        }
        return at + 2;
    }

    private void Replace(int at, int length, char replacement)
    {
        Settle(at, at + length);
        if (CharUnicodeInfo.GetUnicodeCategory(replacement) != UnicodeCategory.NonSpacingMark) before = replacement;
        edits.Replace(at, length, [replacement]);
    }

    private void Report(Code code, int at, params ReadOnlySpan<string> arguments) =>
        flaws.Add(new TextFlaw(code, at, [.. arguments]));

    // A mark by itself is shown on a dotted circle.
    private static string Shown(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? $"\u25CC{c}" : c.ToString();

    private static string CodePoint(int code) => string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");
}

namespace Sbpac.Site.Languages;

/// <summary>
/// Words of scripts that put spaces between them: letters, marks and digits, with apostrophes between letters (<c>SBPAC's</c>) and
/// stops and commas between digits (<c>1,149.5</c>). A hyphen parts words, except before a
/// number (<c>COVID-19</c>). Single letters with full stops, two or more, are an
/// abbreviation (<c>U.N.</c>).
/// </summary>
internal static class SpacedWords
{
    /// <summary>The word that begins at an offset; its length is 0 where none does.</summary>
    public static Word At(ReadOnlySpan<char> text, int start)
    {
        if (Marks.IsDigit(text, start)) return Scan(text, start, WordKind.Number);
        if (!Marks.IsLetter(text, start)) return default;
        var stops = Initials(text, start);
        return stops > 0 ? new Word(start, stops, WordKind.Abbreviation) : Scan(text, start, WordKind.Word);
    }

    /// <summary>The offset after the character at an offset and the marks that belong to it.</summary>
    public static int AfterCharacter(ReadOnlySpan<char> text, int at) => AfterMarks(text, at + Marks.Length(text, at));

    private static int AfterMarks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Marks.IsMark(text, at)) at += Marks.Length(text, at);
        return at;
    }

    private static Word Scan(ReadOnlySpan<char> text, int start, WordKind kind)
    {
        var end = AfterCharacter(text, start);
        var afterDigit = kind == WordKind.Number;
        while (end < text.Length)
        {
            if (char.IsAsciiLetter(text[end]))
            {
                // Almost every word of English is such a run.
                do end++;
                while (end < text.Length && char.IsAsciiLetter(text[end]));
                (kind, afterDigit) = (WordKind.Word, false);
                end = AfterMarks(text, end);
                continue;
            }
            if (Marks.IsDigit(text, end))
            {
                afterDigit = true;
            }
            else if (Marks.IsLetter(text, end))
            {
                afterDigit = false;
                kind = WordKind.Word;
            }
            else
            {
                if (end + 1 >= text.Length || !JoinsDigitsOrLetters(text, end, afterDigit)) break;
                end++;
                continue;
            }
            end = AfterCharacter(text, end);
        }
        return new Word(start, end - start, kind);
    }

    private static bool JoinsDigitsOrLetters(ReadOnlySpan<char> text, int at, bool afterDigit) => text[at] switch
    {
        '.' or ',' or '\u066B' or '\u066C' => afterDigit && Marks.IsDigit(text, at + 1),
        '-' or '\u2010' or '\u2011' => !afterDigit && Marks.IsDigit(text, at + 1),
        '\'' or '\u2019' => !afterDigit && Marks.IsLetter(text, at + 1),
        _ => false,
    };

    /// <summary>The length of a run of two or more single letters, each with its full stop; 0 where there is none.</summary>
    private static int Initials(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 < text.Length && char.IsAsciiLetter(text[start + 1])) return 0;
        var (end, count) = (start, 0);
        while (end < text.Length && Marks.IsLetter(text, end))
        {
            var stop = AfterCharacter(text, end);
            if (stop >= text.Length || text[stop] != '.') break;
            (end, count) = (AfterCharacter(text, stop), count + 1);
        }
        return count >= 2 ? end - start : 0;
    }
}

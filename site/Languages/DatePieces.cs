namespace Sbpac.Site.Languages;

/// <summary>A piece of a date pattern.</summary>
internal enum DatePiece
{
    /// <summary>Written as it is.</summary>
    Literal,

    /// <summary><c>d</c>, not inside a word.</summary>
    Day,

    /// <summary><c>MMMM</c>.</summary>
    Month,

    /// <summary><c>yyyy</c>.</summary>
    Year,
}

/// <summary>Takes date patterns apart.</summary>
internal static class DatePieces
{
    /// <summary>The pieces of a pattern with their text, in order.</summary>
    public static IEnumerable<(DatePiece Piece, string Text)> Of(string pattern)
    {
        for (var at = 0; at < pattern.Length;)
        {
            var piece = At(pattern, at);
            var end = piece switch
            {
                DatePiece.Year or DatePiece.Month => at + 4,
                DatePiece.Day => at + 1,
                _ => LiteralEnd(pattern, at),
            };
            yield return (piece, pattern[at..end]);
            at = end;
        }
    }

    /// <summary>Whether each of these pieces stands in a pattern exactly once.</summary>
    public static bool AreOnce(string pattern, params DatePiece[] pieces) =>
        pieces.All(wanted => Of(pattern).Count(found => found.Piece == wanted) == 1);

    /// <summary>The words of a pattern that are not pieces: the "de" of "d de MMMM de yyyy".</summary>
    public static IEnumerable<string> Words(string pattern) =>
        Of(pattern)
            .Where(found => found.Piece == DatePiece.Literal)
            .SelectMany(found => found.Text.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static DatePiece At(string pattern, int at)
    {
        var rest = pattern.AsSpan(at);
        if (rest.StartsWith("yyyy", StringComparison.Ordinal)) return DatePiece.Year;
        if (rest.StartsWith("MMMM", StringComparison.Ordinal)) return DatePiece.Month;
        var isAlone = (at == 0 || !char.IsAsciiLetter(pattern[at - 1])) && (rest.Length == 1 || !char.IsAsciiLetter(rest[1]));
        return rest[0] == 'd' && isAlone ? DatePiece.Day : DatePiece.Literal;
    }

    private static int LiteralEnd(string pattern, int at)
    {
        do at++;
        while (at < pattern.Length && At(pattern, at) == DatePiece.Literal);
        return at;
    }
}

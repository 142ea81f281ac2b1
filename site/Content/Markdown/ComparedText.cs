using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown;

/// <summary>Lines of a body as they are compared with one another and with the title.</summary>
internal static class ComparedText
{
    private const string Marks = "#*_:.…";

    /// <summary>Whether two lines say the same, whatever their marks, letter case, digits, quotes and spaces.</summary>
    public static bool AreEqual(ReadOnlySpan<char> one, ReadOnlySpan<char> other, Language language) =>
        MayBeginAlike(one, other) && Key(one, language).Equals(Key(other, language), StringComparison.Ordinal);

    /// <summary>What a line says: two lines that say the same have the same key.</summary>
    public static string Key(ReadOnlySpan<char> line, Language language)
    {
        var text = language.Fold(Bare(line).ToString());
        var key = new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (!Blank.Is(c)) key[length++] = c;
        return new string(key, 0, length);
    }

    /// <summary>Whether two lines may begin alike: a glance that spares most of them the comparison.</summary>
    public static bool MayBeginAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        one = Bare(one);
        other = Bare(other);
        if (one.IsEmpty || other.IsEmpty) return false;
        var (first, second) = (one[0], other[0]);
        return !char.IsLetter(first) || !char.IsLetter(second) || char.ToUpperInvariant(first) == char.ToUpperInvariant(second);
    }

    /// <summary>
    /// The line without the Markdown marks of a heading or of emphasis, and without closing full stops or a colon.
    /// </summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> line)
    {
        line = Blank.Trim(line).TrimStart("#*_");
        for (var length = -1; length != line.Length;)
        {
            length = line.Length;
            line = Blank.Trim(line.TrimEnd(Marks));
        }
        return line;
    }
}

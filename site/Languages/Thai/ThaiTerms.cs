using System.Collections.Immutable;

namespace Sbpac.Site.Languages.Thai;

/// <summary>Names and terms that stay whole, as a trie of their characters; Latin capitals match small letters.</summary>
internal sealed class ThaiTerms
{
    private const int MostLength = 256;

    private readonly ImmutableArray<Node> nodes;

    /// <summary>
    /// Takes terms in any order. A term with spaces stands for its parts, since no word holds a space; a part that the word list
    /// has anyway gets no preference from that. Parts longer than 256 units are left out.
    /// </summary>
    public ThaiTerms(IEnumerable<string> terms, ThaiDictionary dictionary)
    {
        var parts = new List<string>();
        foreach (var term in terms) AddParts(term.Trim(), parts, dictionary);
        parts.Sort(StringComparer.Ordinal);
        Parts = [.. parts];
        var built = ImmutableArray.CreateBuilder<Node>();
        built.Add(default);
        Fill(built, 0, Parts.AsSpan(), 0);
        nodes = built.ToImmutable();
    }

    /// <summary>The terms, apart at their spaces, in the order of their code points, capitals as small letters.</summary>
    public ImmutableArray<string> Parts { get; }

    /// <summary>The state before the first character.</summary>
    public const int Root = 0;

    /// <summary>The state from which no term goes on.</summary>
    public const int Dead = -1;

    /// <summary>Whether the characters that led to a state are a term.</summary>
    public bool IsTerm(int state) => nodes[state].IsTerm;

    /// <summary>The state after one more character, or <see cref="Dead"/>.</summary>
    public int Next(int state, char character)
    {
        character = Fold(character);
        var (low, high) = (nodes[state].FirstChild, nodes[state].FirstChild + nodes[state].Children - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var found = nodes[middle].Character;
            if (found == character) return middle;
            if (found < character) low = middle + 1;
            else high = middle - 1;
        }
        return Dead;
    }

    private static void Fill(ImmutableArray<Node>.Builder built, int parent, ReadOnlySpan<string> terms, int depth)
    {
        var isTerm = false;
        for (; !terms.IsEmpty && terms[0].Length == depth; terms = terms[1..]) isTerm = true;
        var first = built.Count;
        for (var at = 0; at < terms.Length; at++)
            if (at == 0 || terms[at][depth] != terms[at - 1][depth]) built.Add(new Node(terms[at][depth], 0, 0, false));
        built[parent] = built[parent] with { FirstChild = first, Children = built.Count - first, IsTerm = isTerm };

        var child = first;
        for (var start = 0; start < terms.Length; child++)
        {
            var end = start + 1;
            while (end < terms.Length && terms[end][depth] == terms[start][depth]) end++;
            Fill(built, child, terms[start..end], depth + 1);
            start = end;
        }
    }

    private static void AddParts(string term, List<string> parts, ThaiDictionary dictionary)
    {
        var start = 0;
        for (var at = 0; at <= term.Length; at++)
        {
            if (at < term.Length && !Marks.IsSpace(term[at])) continue;
            var part = term[start..at];
            if (part.Length is > 1 and <= MostLength && (part.Length == term.Length || !dictionary.Contains(part)))
                parts.Add(string.Create(part.Length, part, static (folded, typed) =>
                {
                    for (var unit = 0; unit < typed.Length; unit++) folded[unit] = Fold(typed[unit]);
                }));
            start = at + 1;
        }
    }

    private static char Fold(char character) => char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : character;

    private readonly record struct Node(char Character, int FirstChild, int Children, bool IsTerm);
}

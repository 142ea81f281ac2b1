using static Sbpac.Site.Languages.Thai.ThaiLattice;

namespace Sbpac.Site.Languages.Thai;

/// <summary>What may begin at a place of a Thai text, and what it costs: the edges of the lattice.</summary>
internal sealed class ThaiEdges(IEnumerable<string> siteTerms)
{
    private const int WordCost = 100;
    private const int UnknownCost = 150;
    private const int TermBonus = 25;
    private const int AbbreviationCost = WordCost + 1;
    private const int MostConsonants = 4;
    private const int MostParts = 8;

    private readonly ThaiDictionary dictionary = ThaiDictionary.Shared;
    private readonly ThaiTerms terms = new([.. siteTerms, "มี.ค.", "เม.ย.", "มิ.ย.", "โทร.", "ฯลฯ", "ฯพณฯ"], ThaiDictionary.Shared);

    /// <summary>Adds all that may begin at an offset.</summary>
    public void Add(ReadOnlySpan<char> text, int at, ref ThaiLattice lattice)
    {
        AddTerms(text, at, ref lattice);
        if (ThaiClusters.IsLetter(text[at])) AddLetters(text, at, ref lattice);
        else AddPlain(text, at, ref lattice);
    }

    /// <summary>The word of another script, the number or the term that begins at an offset; its length is 0 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset of a character that is no Thai letter.</param>
    /// <param name="nextThai">The offset of the next one that is.</param>
    public Word Plain(ReadOnlySpan<char> text, int at, int nextThai)
    {
        var word = SpacedWords.At(text[..nextThai], at);
        if (word.Length == 0) return word;
        var (state, end) = (ThaiTerms.Root, 0);
        for (var next = at; next < text.Length;)
        {
            state = terms.Next(state, text[next++]);
            if (state == ThaiTerms.Dead) break;
            if (terms.IsTerm(state) && EndsTerm(text, next)) end = next;
        }
        if (end > word.End) return new Word(at, end - at, WordKind.Word);
        return word with { Length = ThaiClusters.AfterMarks(text, word.End) - at };
    }

    /// <summary>The offset of the next Thai letter; the length of the text where none follows.</summary>
    public static int NextThai(ReadOnlySpan<char> text, int at)
    {
        for (; at < text.Length && !ThaiClusters.IsLetter(text[at]); at++)
        {
            var distance = text[at..].IndexOfAnyInRange('ก', '๎');
            if (distance < 0) return text.Length;
            if (distance > 0) at += distance - 1;
        }
        return at;
    }

    private void AddPlain(ReadOnlySpan<char> text, int at, ref ThaiLattice lattice)
    {
        var plain = Plain(text, at, NextThai(text, at));
        if (plain.Length == 0) lattice.Add(at, ThaiClusters.AfterMarks(text, at + 1), 0, Edge.Nothing);
        else lattice.Add(at, plain.End, WordCost, plain.Kind switch
        {
            WordKind.Number => Edge.Number,
            WordKind.Abbreviation => Edge.Abbreviation,
            _ => Edge.Other,
        });
    }

    private void AddLetters(ReadOnlySpan<char> text, int at, ref ThaiLattice lattice)
    {
        var letter = text[at];
        var end = lattice.ClusterEnd(at);
        if (letter is 'ๆ' or 'ฯ' || (letter == 'ณ' && end == at + 1)) lattice.Add(at, end, WordCost, Edge.Other);
        else lattice.Add(at, end, UnknownCost, Edge.Unknown);

        if (at + 1 < text.Length) AddWords(text, at, ref lattice);
        if (lattice.StopFollows(at, MostConsonants)) AddAbbreviation(text, at, ref lattice);
    }

    /// <summary>Adds the words of the word list. A word written with ๆ or ฯ counts as the word and its sign.</summary>
    private void AddWords(ReadOnlySpan<char> text, int at, ref ThaiLattice lattice)
    {
        var end = at + 2;
        var state = dictionary.Begin(text[at], text[at + 1]);
        while (state != LetterTrie.Dead)
        {
            if (LetterTrie.IsWord(state) && text[end - 1] is not ('ๆ' or 'ฯ')) lattice.Add(at, end, WordCost, Edge.Word);
            if (end == text.Length) return;
            state = dictionary.Next(state, text[end++]);
        }
    }

    private void AddTerms(ReadOnlySpan<char> text, int at, ref ThaiLattice lattice)
    {
        if (!terms.Begins(text, at)) return;
        var (state, clusters) = (ThaiTerms.Root, 0);
        for (var end = at; end < text.Length;)
        {
            state = terms.Next(state, text[end++]);
            if (state == ThaiTerms.Dead) return;
            if (!ThaiClusters.CanBreak(text, end)) continue;
            clusters++;
            if (terms.IsTerm(state) && EndsTerm(text, end)) lattice.Add(at, end, WordCost - TermBonus * clusters, Edge.Term);
        }
    }

    /// <summary>Adds one to four consonants and a full stop, as often as they follow one another: พ.ศ., ศอ.บต.</summary>
    private static void AddAbbreviation(ReadOnlySpan<char> text, int at, ref ThaiLattice lattice)
    {
        var end = at;
        for (var part = 0; part < MostParts; part++)
        {
            var stop = end;
            while (stop < text.Length && stop - end < MostConsonants && ThaiClusters.IsConsonant(text[stop])) stop++;
            if (stop == end || stop == text.Length || text[stop] != '.') break;
            end = stop + 1;
        }
        if (end > at) lattice.Add(at, end, AbbreviationCost, Edge.Abbreviation);
    }

    /// <summary>Whether a term may end at an offset: not within a cluster, nor within a number or a word of another script.</summary>
    private static bool EndsTerm(ReadOnlySpan<char> text, int end)
    {
        if (!ThaiClusters.CanBreak(text, end)) return false;
        if (end == text.Length || ThaiClusters.IsLetter(text[end - 1]) || ThaiClusters.IsLetter(text[end])) return true;
        var former = end > 1 && char.IsLowSurrogate(text[end - 1]) ? end - 2 : end - 1;
        return !IsPlain(text, former) || !IsPlain(text, end);
    }

    private static bool IsPlain(ReadOnlySpan<char> text, int at) => Marks.IsLetter(text, at) || Marks.IsDigit(text, at);
}

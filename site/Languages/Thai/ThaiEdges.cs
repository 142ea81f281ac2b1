namespace Sbpac.Site.Languages.Thai;

/// <summary>What may begin at a place of a Thai text, and what it costs: the edges of the lattice.</summary>
internal sealed class ThaiEdges
{
    /// <summary>What a word of the list costs.</summary>
    public const int WordCost = 100;

    /// <summary>What a cluster costs that no word explains.</summary>
    public const int UnknownCost = 150;

    /// <summary>The most consonants of an abbreviation before a full stop.</summary>
    public const int MostConsonants = 4;

    private const int TermBonus = 25;
    private const int AbbreviationCost = WordCost + 1;
    private const int MostParts = 8;

    private readonly ThaiTerms terms;

    /// <summary>The edges of a site.</summary>
    /// <param name="siteTerms">Names and terms that stay whole.</param>
    public ThaiEdges(IEnumerable<string> siteTerms)
    {
        var dictionary = ThaiDictionary.Shared;
        terms = new([.. siteTerms, "มี.ค.", "เม.ย.", "มิ.ย.", "โทร.", "ฯลฯ", "ฯพณฯ"], dictionary);
        (List, Beginnings) = (dictionary.List, new ThaiBeginnings(dictionary, terms.Parts));
    }

    /// <summary>The word list.</summary>
    public LetterTrie List { get; }

    /// <summary>What may begin with two letters.</summary>
    public ThaiBeginnings Beginnings { get; }

    /// <summary>Adds all that may begin at an offset, but for words of the list and clusters.</summary>
    /// <param name="line">The text.</param>
    /// <param name="at">The offset.</param>
    /// <param name="beginning">What may begin with the two letters there.</param>
    /// <param name="lattice">Takes the edges.</param>
    public void AddOthers(ThaiLine line, int at, int beginning, ref ThaiLattice lattice)
    {
        var isLetter = (beginning & ThaiBeginnings.NoLetter) == 0;
        if (!isLetter || (beginning & ThaiBeginnings.Term) != 0) AddTerms(line.Text, at, ref lattice);
        if (!isLetter)
        {
            AddPlain(line.Text, at, ref lattice);
            return;
        }
        if ((beginning & ThaiBeginnings.Single) != 0) AddSingle(line, at, ref lattice);
        AddAbbreviation(line.Text, at, ref lattice);
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
        if (plain.Length == 0) lattice.Add(at, ThaiClusters.AfterMarks(text, at + 1), 0, ThaiEdge.Nothing);
        else lattice.Add(at, plain.End, WordCost, plain.Kind switch
        {
            WordKind.Number => ThaiEdge.Number,
            WordKind.Abbreviation => ThaiEdge.Abbreviation,
            _ => ThaiEdge.Other,
        });
    }

    /// <summary>Adds a sign, with what an accident put on it, or ณ if it stands alone.</summary>
    private static void AddSingle(ThaiLine line, int at, ref ThaiLattice lattice)
    {
        var end = line.NextBreak(at);
        if (line.Text[at] != 'ณ' || end == at + 1) lattice.Add(at, end, WordCost, ThaiEdge.Other);
    }

    private void AddTerms(ReadOnlySpan<char> text, int at, ref ThaiLattice lattice)
    {
        var (state, clusters) = (ThaiTerms.Root, 0);
        for (var end = at; end < text.Length;)
        {
            state = terms.Next(state, text[end++]);
            if (state == ThaiTerms.Dead) return;
            if (!ThaiClusters.CanBreak(text, end)) continue;
            clusters++;
            if (terms.IsTerm(state) && EndsTerm(text, end)) lattice.Add(at, end, WordCost - TermBonus * clusters, ThaiEdge.Term);
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
        if (end > at) lattice.Add(at, end, AbbreviationCost, ThaiEdge.Abbreviation);
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

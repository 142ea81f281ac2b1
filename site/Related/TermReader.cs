using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Related;

/// <summary>
/// Reads the terms of a text in one language: its words, and its chunks between two spaces where they hold several words (in Thai,
/// a phrase or a name). Numbers and single letters are no terms: they say when and how many, not what. Safe for many threads.
/// </summary>
/// <param name="fold">Gives the form in which texts are compared (<see cref="Language.Fold"/>).</param>
/// <param name="breaker">Finds the words of a folded text.</param>
/// <param name="personTitles">What stands before the names of persons, folded (<see cref="Language.PersonTitles"/>).</param>
/// <param name="options">The weights.</param>
public sealed class TermReader(Func<string, string> fold, WordBreaker breaker, IEnumerable<string> personTitles, RelatedOptions options)
{
    private const int LongestChunk = 60;
    private const int Whole = 4;

    private readonly PersonNames persons = new(personTitles);

    // Their lists have grown to what a text needs, so they are used again.
    private readonly ConcurrentBag<Reading> idle = [];

    /// <summary>The terms of a text.</summary>
    /// <param name="title">The title.</param>
    /// <param name="tags">The keys of its tags.</param>
    /// <param name="blocks">The plain text of its blocks, in reading order.</param>
    public DocumentTerms Read(string title, IEnumerable<string> tags, IEnumerable<string> blocks) => Join(title, tags, ReadBody(blocks));

    /// <summary>The terms of a body alone.</summary>
    /// <param name="blocks">The plain text of its blocks, in reading order.</param>
    public DocumentTerms ReadBody(IEnumerable<string> blocks)
    {
        var reading = Begin(null);
        AddBody(reading, blocks);
        return End(reading, 0, null);
    }

    /// <summary>The terms of a text whose body was read before.</summary>
    /// <param name="title">The title.</param>
    /// <param name="tags">The keys of its tags.</param>
    /// <param name="body">What <see cref="ReadBody"/> gave.</param>
    public DocumentTerms Join(string title, IEnumerable<string> tags, DocumentTerms body)
    {
        var reading = Begin(null);
        var numbers = AddHead(reading, title, tags);
        return End(reading, numbers, body);
    }

    /// <summary>The same terms as they are written, by their hashes: what an explanation shows.</summary>
    /// <inheritdoc cref="Read(string, IEnumerable{string}, IEnumerable{string})"/>
    public IReadOnlyDictionary<uint, string> Spell(string title, IEnumerable<string> tags, IEnumerable<string> blocks)
    {
        var spelling = new Dictionary<uint, string>();
        var reading = Begin(spelling);
        AddHead(reading, title, tags);
        AddBody(reading, blocks);
        return spelling;
    }

    private Reading Begin(Dictionary<uint, string>? spelling)
    {
        var reading = idle.TryTake(out var free) ? free : new Reading();
        reading.Begin(spelling);
        return reading;
    }

    private DocumentTerms End(Reading reading, uint numbers, DocumentTerms? body)
    {
        var found = reading.Finish(numbers, body);
        idle.Add(reading);
        return found;
    }

    private uint AddHead(Reading reading, string title, IEnumerable<string> tags)
    {
        var folded = fold(title);
        AddLine(reading, folded, 0, options.TitleWeight * Whole);
        var numbers = 0u;
        foreach (var word in reading.Words)
            if (word.Kind == WordKind.Number) numbers = TermHash.Number(numbers, folded.AsSpan(word.Start, word.Length));
        foreach (var tag in tags) reading.Add(TermHash.Tag(tag), $"#{tag}", 0, options.TagWeight * Whole);
        return numbers;
    }

    private void AddBody(Reading reading, IEnumerable<string> blocks)
    {
        foreach (var block in blocks)
        {
            var text = fold(block).AsSpan();
            foreach (var range in text.Split('\n'))
            {
                var line = text[range];
                if (TermHash.Line(line) is not 0 and var fingerprint) AddLine(reading, line, fingerprint, Whole);
            }
        }
    }

    private void AddLine(Reading reading, ReadOnlySpan<char> line, uint fingerprint, int quarters)
    {
        reading.Words.Clear();
        reading.Names.Clear();
        breaker.Break(line, reading.Words);
        persons.Find(line, reading.Words, reading.Names);
        reading.Rewind();
        foreach (var word in CollectionsMarshal.AsSpan(reading.Words))
        {
            if (word.Kind == WordKind.Number || word.Length < 2) continue;
            var text = line.Slice(word.Start, word.Length);
            reading.Add(TermHash.Word(text), text, fingerprint, Weighed(reading, word.Start, quarters));
        }
        if (options.ChunkWeight > 0) AddChunks(reading, line, fingerprint, quarters * options.ChunkWeight);
    }

    private void AddChunks(Reading reading, ReadOnlySpan<char> line, uint fingerprint, int quarters)
    {
        var words = CollectionsMarshal.AsSpan(reading.Words);
        reading.Rewind();
        for (int first = 0, next; first < words.Length; first = next)
        {
            var telling = words[first].Kind != WordKind.Number;
            for (next = first + 1; next < words.Length && !HasSpace(line[words[next - 1].End..words[next].Start]); next++)
                telling |= words[next].Kind != WordKind.Number;
            var (start, length) = (words[first].Start, words[next - 1].End - words[first].Start);
            if (next - first < 2 || !telling || length > LongestChunk) continue;
            var text = line.Slice(start, length);
            reading.Add(TermHash.Chunk(text), text, fingerprint, Weighed(reading, start, quarters));
        }
    }

    private int Weighed(Reading reading, int offset, int quarters) =>
        reading.IsName(offset) ? quarters * options.PersonQuarters / Whole : quarters;

    private static bool HasSpace(ReadOnlySpan<char> gap)
    {
        foreach (var unit in gap)
            if (char.IsWhiteSpace(unit)) return true;
        return false;
    }

    private sealed class Reading
    {
        private readonly Slab<uint> kept = new();
        private readonly Slab<TermRun> keptRuns = new();
        private readonly List<TermRun> runs = new(16);
        private Dictionary<uint, string>? spelling;
        private uint[] terms = new uint[1_024];
        private int count;
        private uint line;
        private int quarters;
        private int nextName;
        private int namedUntil;

        public List<Word> Words { get; } = new(256);

        public List<Range> Names { get; } = [];

        /// <summary>Begins a text.</summary>
        /// <param name="spelling">Takes how its terms are written, or null.</param>
        public void Begin(Dictionary<uint, string>? spelling)
        {
            this.spelling = spelling;
            runs.Clear();
            count = 0;
        }

        /// <summary>Begins to ask for the places of a line from its start.</summary>
        public void Rewind() => (nextName, namedUntil) = (0, 0);

        /// <summary>Whether a place belongs to a name. The places of a line are asked for in order.</summary>
        public bool IsName(int offset)
        {
            for (; nextName < Names.Count && Names[nextName].Start.Value <= offset; nextName++)
                namedUntil = Math.Max(namedUntil, Names[nextName].End.Value);
            return offset < namedUntil;
        }

        public void Add(uint term, ReadOnlySpan<char> text, uint line, int quarters)
        {
            if (quarters == 0) return;
            if (count > 0 && (line != this.line || quarters != this.quarters)) Close();
            (this.line, this.quarters) = (line, quarters);
            if (count == terms.Length) Array.Resize(ref terms, count * 2);
            terms[count++] = term;
            spelling?.TryAdd(term, text.ToString());
        }

        /// <summary>The terms of the text, before those of its body.</summary>
        public DocumentTerms Finish(uint numbers, DocumentTerms? body)
        {
            if (count > 0) Close();
            return new(Slice.In(kept.Keep(terms.AsSpan(0, count))), Slice.In(keptRuns.Keep(CollectionsMarshal.AsSpan(runs))), numbers) { Body = body };
        }

        private void Close() => runs.Add(new TermRun(line, count, quarters));
    }
}

using System.Globalization;
using Sbpac.Site.Languages;
using Sbpac.Site.Related;

namespace Sbpac.Site.Tests.Related;

/// <summary>Makes small archives. Words are split at spaces and at "_", which stands for the missing spaces of Thai.</summary>
internal sealed class Newsroom(RelatedOptions? options = null)
{
    private readonly List<RelatedDocument> documents = [];

    public static DateOnly FirstDay { get; } = new(2022, 8, 3);

    public RelatedOptions Options { get; } = options ?? RelatedOptions.Default;

    public TermReader Reader => new(text => text.ToLowerInvariant(), new SplitBreaker(), ["mr", "dr"], Options);

    public IReadOnlyList<RelatedDocument> Documents => documents;

    public int Add(string title, string body, int day = 0, string? key = null, string[]? tags = null, int[]? pins = null, bool eligible = true)
    {
        documents.Add(new RelatedDocument(
            key ?? documents.Count.ToString("d3", CultureInfo.InvariantCulture), FirstDay.AddDays(day),
            Reader.Read(title, tags ?? [], [body]), [.. pins ?? []], eligible));
        return documents.Count - 1;
    }

    /// <summary>Adds releases that share no word with any other.</summary>
    public void AddStrangers(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var first = documents.Count * 10;
            Add(Word(first), Words(first + 1, 8));
        }
    }

    /// <summary>A made-up word, another for each number. (Of letters alone: lines that differ in numbers count as the same.)</summary>
    public static string Word(int number) =>
        "x" + string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    /// <summary>Made-up words.</summary>
    public static string Words(int first, int count) => string.Join(' ', Enumerable.Range(first, count).Select(Word));

    public RelatedIndex Build(int threads = 1) => RelatedIndex.Build(documents, Options, threads);

    public int[] Shown(int document) => [.. Build().Nearest(document).Select(match => match.Document)];

    private sealed class SplitBreaker : WordBreaker
    {
        public override void Break(ReadOnlySpan<char> text, List<Word> words)
        {
            for (int start = 0, end; start < text.Length; start = end + 1)
            {
                var length = text[start..].IndexOfAny(" _,.\n");
                end = length < 0 ? text.Length : start + length;
                if (end == start) continue;
                var number = !text[start..end].ContainsAnyExceptInRange('0', '9');
                words.Add(new Word(start, end - start, number ? WordKind.Number : WordKind.Word));
            }
        }

        public override string Cut(string text, int limit) => throw new NotSupportedException();
    }
}

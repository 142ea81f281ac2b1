namespace Sbpac.Site.Related;

/// <summary>
/// What relatedness weighs, and how much. The values are those measured in <c>docs/related.md</c>; only its evaluation sets others.
/// </summary>
public sealed record RelatedOptions
{
    /// <summary>The values in use.</summary>
    public static RelatedOptions Default { get; } = new();

    /// <summary>How many are shown at most.</summary>
    public int Count { get; init; } = 5;

    /// <summary>How many times a word of the title counts.</summary>
    public int TitleWeight { get; init; } = 3;

    /// <summary>How many times a tag counts.</summary>
    public int TagWeight { get; init; } = 6;

    /// <summary>How many times a chunk between two spaces counts, where it holds several words; 0 leaves chunks out.</summary>
    public int ChunkWeight { get; init; } = 2;

    /// <summary>What a word counts in the name of a person and in a list of persons, in quarters of a word.</summary>
    public int PersonQuarters { get; init; } = 2;

    /// <summary>The k₁ of BM25: at this many occurrences a term has half of the weight it can get. 0: weight grows with each.</summary>
    public int Saturation { get; init; } = 2;

    /// <summary>Steps in which counts of documents are rounded, for each doubling: 1, 2 or 4.</summary>
    public int StepsPerDoubling { get; init; } = 2;

    /// <summary>A term that one release in this many has, or more of them, weighs nothing. 1: none is too frequent.</summary>
    public int FrequentShare { get; init; } = 2;

    /// <summary>A line that stands in this many releases is a byline or a footer and weighs nothing.</summary>
    public int RecurringLines { get; init; } = 4;

    /// <summary>What a neighbour far away in time loses of its score, in parts of 1,024.</summary>
    public int TimeWeight { get; init; } = 192;

    /// <summary>The distance, in days, at which half of <see cref="TimeWeight"/> is lost.</summary>
    public int TimeHalf { get; init; } = 180;

    /// <summary>
    /// The least similarity that is shown. Measured: with less in common, most pairs of releases are of different topics.
    /// </summary>
    public double Floor { get; init; } = 0.10;

    /// <summary>The least similarity of a good neighbour. Measured: from here on seven of ten and more are of the same topic.</summary>
    public double Good { get; init; } = 0.16;

    /// <summary>The least similarity of two texts that say the same, unless the numbers of their titles tell them apart.</summary>
    public double Duplicate { get; init; } = 0.85;

    /// <summary>How many postings one search reads: bounds the work for a release whatever the size of the archive.</summary>
    public int PostingsRead { get; init; } = 8_000;

    /// <summary>How many postings a term keeps, the heaviest.</summary>
    public int PostingsKept { get; init; } = 1_024;

    /// <summary>How many candidates are compared in full.</summary>
    public int Candidates { get; init; } = 24;
}

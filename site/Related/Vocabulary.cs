namespace Sbpac.Site.Related;

/// <summary>The terms that can bring two releases together, numbered, each with its weight by rarity.</summary>
internal sealed class Vocabulary
{
    /// <summary>The answer for a term that no other release has.</summary>
    public const int Alone = -1;

    /// <summary>The answer for a term so frequent that it says nothing.</summary>
    public const int Frequent = -2;

    // A site of a few releases is weighed as though it had this many: that two of three share a word is no sign that it says nothing.
    private const int FewestDocuments = 16;

    private readonly TermCounts counts;
    private readonly int[] numbers;
    private readonly List<int> rarities = [];
    private readonly List<uint> hashes = [];

    public Vocabulary(TermCounts counts, int documents, RelatedOptions options)
    {
        this.counts = counts;
        documents = Math.Max(documents, FewestDocuments);
        numbers = new int[counts.Places];
        Array.Fill(numbers, Alone);
        RarityAlone = CountSteps.Rarity(documents, 1, options.FrequentShare, options.StepsPerDoubling);
        foreach (var (place, term, count) in counts.Shared)
        {
            var rarity = CountSteps.Rarity(documents, count, options.FrequentShare, options.StepsPerDoubling);
            numbers[place] = rarity == 0 ? Frequent : hashes.Count;
            if (rarity == 0) continue;
            rarities.Add(rarity);
            hashes.Add(term);
        }
    }

    /// <summary>How many terms have a number.</summary>
    public int Count => hashes.Count;

    /// <summary>The rarity of a term that one release alone has.</summary>
    public int RarityAlone { get; }

    /// <summary>The number of a term, or <see cref="Alone"/> or <see cref="Frequent"/>.</summary>
    public int Find(uint term) => counts.Find(term) is >= 0 and var place ? numbers[place] : Alone;

    /// <summary>The weight of a term by its rarity (<see cref="CountSteps.Rarity"/>).</summary>
    public int Rarity(int number) => rarities[number];

    /// <summary>The term's hash, which unlike its number does not depend on the other releases.</summary>
    public uint Hash(int number) => hashes[number];
}

using System.Runtime.InteropServices;

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

    private readonly TermTable numbers;
    private readonly List<int> rarities;
    private readonly List<uint> hashes;
    private readonly Dictionary<uint, int>? moved;
    private readonly RelatedOptions options;
    private readonly int documents;

    public Vocabulary(TermCounts counts, int documents, RelatedOptions options)
        : this(new TermTable(counts.Shared.Count()), [], [], documents, options)
    {
        foreach (var (term, count) in counts.Shared)
        {
            var rarity = RarityOf(count);
            numbers.Add(term, rarity == Frequent ? Frequent : hashes.Count);
            if (rarity == Frequent) continue;
            rarities.Add(rarity);
            hashes.Add(term);
        }
    }

    /// <summary>Makes a vocabulary of what one was made of.</summary>
    /// <param name="numbers">The number of each term, or <see cref="Frequent"/>.</param>
    /// <param name="rarities">The weight of each number.</param>
    /// <param name="hashes">The term of each number.</param>
    /// <param name="documents">How many texts there are.</param>
    /// <param name="options">The weights.</param>
    public Vocabulary(TermTable numbers, List<int> rarities, List<uint> hashes, int documents, RelatedOptions options)
    {
        (this.numbers, this.rarities, this.hashes, this.options) = (numbers, rarities, hashes, options);
        this.documents = Math.Max(documents, FewestDocuments);
        RarityAlone = CountSteps.Rarity(this.documents, 1, options.FrequentShare, options.StepsPerDoubling);
    }

    private Vocabulary(Vocabulary former, IReadOnlyDictionary<uint, int> texts)
    {
        (numbers, options, documents, RarityAlone) = (former.numbers, former.options, former.documents, former.RarityAlone);
        (rarities, hashes, moved) = ([.. former.rarities], [.. former.hashes], former.moved is null ? [] : new(former.moved));
        foreach (var (term, count) in texts)
        {
            var (number, rarity) = (former.Find(term), RarityOf(count));
            if (rarity > 0 && number < 0)
            {
                number = hashes.Count;
                hashes.Add(term);
                rarities.Add(rarity);
            }
            else if (rarity > 0)
            {
                rarities[number] = rarity;
            }
            moved[term] = rarity > 0 ? number : rarity;
        }
    }

    /// <summary>How many terms do not stand as they were counted at first; a full count forgets this.</summary>
    public int Moved => moved?.Count ?? 0;

    /// <summary>The same terms, some of them now in other numbers of texts. A term keeps the number it has.</summary>
    public Vocabulary With(IReadOnlyDictionary<uint, int> texts) => new(this, texts);

    /// <summary>The weight of a term that stands in so many texts, or <see cref="Alone"/> or <see cref="Frequent"/>.</summary>
    public int RarityOf(int texts) => texts < 2 ? Alone
        : CountSteps.Rarity(documents, texts, options.FrequentShare, options.StepsPerDoubling) is > 0 and var rarity ? rarity : Frequent;

    /// <summary>The weight that a term has, or <see cref="Alone"/> or <see cref="Frequent"/>.</summary>
    public int RarityNow(uint term) => Find(term) is >= 0 and var number ? rarities[number] : Find(term);

    /// <summary>How many terms have a number.</summary>
    public int Count => hashes.Count;

    /// <summary>The rarity of a term that one release alone has.</summary>
    public int RarityAlone { get; }

    /// <summary>The number of a term, or <see cref="Alone"/> or <see cref="Frequent"/>.</summary>
    public int Find(uint term) => moved is not null && moved.TryGetValue(term, out var number) ? number : numbers.Find(term);

    /// <summary>How many texts it weighs by.</summary>
    public int Documents => documents;

    /// <summary>The numbers of the terms, as they were counted at first.</summary>
    public TermTable Numbers => numbers;

    /// <summary>The weight of each number.</summary>
    public ReadOnlySpan<int> Rarities => CollectionsMarshal.AsSpan(rarities);

    /// <summary>The term of each number.</summary>
    public ReadOnlySpan<uint> Hashes => CollectionsMarshal.AsSpan(hashes);

    /// <summary>The weight of a term by its rarity (<see cref="CountSteps.Rarity"/>).</summary>
    public int Rarity(int number) => rarities[number];

    /// <summary>The term's hash, which unlike its number does not depend on the other releases.</summary>
    public uint Hash(int number) => hashes[number];
}

using System.Collections.Immutable;

namespace Sbpac.Site.Bench.Corpus;

/// <summary>
/// Random numbers that are the same on every machine and under every version of .NET: SplitMix64 (Steele, Lea and Flood, "Fast
/// splittable pseudorandom number generators", 2014).
/// </summary>
internal sealed class Dice
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private ulong state;

    /// <summary>Numbers that depend on a seed and a stream of it alone.</summary>
    public Dice(int seed, int stream) => state = Mix(Mix((ulong)seed + Step) ^ ((ulong)stream + 1) * Step);

    /// <summary>A number from 0 to below a bound.</summary>
    public int Below(int bound) => (int)(((UInt128)Next() * (ulong)bound) >> 64);

    /// <summary>A number of a range, both ends among them.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>A number from 0 to below 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True in a share of the cases.</summary>
    public bool Chance(double share) => Fraction() < share;

    /// <summary>One of some items, all alike.</summary>
    public T Pick<T>(ImmutableArray<T> items) => items[Below(items.Length)];

    /// <summary>Puts items in a random order.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    private ulong Next() => Mix(state += Step);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

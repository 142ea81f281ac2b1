using System.Buffers.Binary;
using System.Reflection;

namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// ICU's list of Thai words (Unicode licence), read where it lies in the package <c>ICU4N.Resources</c>: nothing is unpacked.
/// </summary>
/// <remarks>
/// The resource is an ICU data file: a header (its size, 0xDA27, ..., whether integers are big-endian), then eight 32-bit
/// indexes (the trie's offset, ..., the fifth its type, 0 for bytes, the sixth how a letter becomes a byte), then the trie.
/// </remarks>
internal sealed class ThaiDictionary
{
    private const string ResourceAssembly = "ICU4N.resources";
    private const string ResourceName = "data.brkitr.thaidict.dict";
    private const int FirstLetter = 0x0E00;
    private const int Letters = 0x60;
    private const int ByteFromLetter = 0x0100_0000 | FirstLetter;

    private static readonly Lazy<ThaiDictionary> FromPackage = new(Load);

    private readonly BytesTrie trie;
    private readonly int[] pairs;
    private readonly bool[] singles;

    private ThaiDictionary(BytesTrie trie)
    {
        this.trie = trie;
        pairs = new int[Letters * Letters];
        singles = new bool[Letters];
        Array.Fill(pairs, BytesTrie.Dead);
        for (var first = 0; first < Letters; first++)
        {
            var state = trie.Next(trie.Root, first);
            if (state == BytesTrie.Dead) continue;
            singles[first] = trie.IsWord(state);
            for (var second = 0; second < Letters; second++) pairs[first * Letters + second] = trie.Next(state, second);
        }
    }

    /// <summary>The list, read from the package at the first use.</summary>
    /// <exception cref="InvalidOperationException">The package's file is missing from the program's folder, or is of another form.</exception>
    public static ThaiDictionary Shared => FromPackage.Value;

    /// <summary>Whether a letter alone is a word.</summary>
    public bool IsWord(char letter) => (uint)(letter - FirstLetter) < Letters && singles[letter - FirstLetter];

    /// <summary>The state after the first two letters of a word; <see cref="BytesTrie.Dead"/> where no word begins so.</summary>
    public int Begin(char first, char second)
    {
        var (row, column) = ((uint)(first - FirstLetter), (uint)(second - FirstLetter));
        return row < Letters && column < Letters ? pairs[row * Letters + column] : BytesTrie.Dead;
    }

    /// <summary>The state after one more letter; <see cref="BytesTrie.Dead"/> where no word goes on so.</summary>
    public int Next(int state, char letter)
    {
        var next = (uint)(letter - FirstLetter);
        return next < Letters ? trie.Next(state, (int)next) : BytesTrie.Dead;
    }

    /// <summary>Whether the letters that led to a state are a word.</summary>
    public bool IsWord(int state) => trie.IsWord(state);

    /// <summary>All words, in the order of their code points.</summary>
    public IEnumerable<string> Words()
    {
        var pending = new Stack<(int State, string Letters)>();
        pending.Push((trie.Root, ""));
        while (pending.TryPop(out var at))
        {
            if (at.Letters.Length > 0 && trie.IsWord(at.State)) yield return at.Letters;
            for (var letter = Letters - 1; letter >= 0; letter--)
            {
                var next = trie.Next(at.State, letter);
                if (next != BytesTrie.Dead) pending.Push((next, at.Letters + (char)(FirstLetter + letter)));
            }
        }
    }

    private static ThaiDictionary Load()
    {
        using var file = Assembly.Load(ResourceAssembly).GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"{ResourceAssembly}.dll holds no {ResourceName}.");
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);

        var bigEndian = bytes[8] != 0;
        var header = Integer16(bytes, 0, bigEndian);
        var (offset, type, transform) = (Index(0), Index(4), Index(5));
        if (Integer16(bytes, 2, bigEndian: !bigEndian) != 0x27DA || (type & 7) != 0 || transform != ByteFromLetter)
            throw new InvalidOperationException($"{ResourceName} in {ResourceAssembly}.dll is no list of Thai words in the known form.");
        return new ThaiDictionary(new BytesTrie(bytes, header + offset));

        int Index(int number)
        {
            var at = bytes.AsSpan(header + 4 * number);
            return bigEndian ? BinaryPrimitives.ReadInt32BigEndian(at) : BinaryPrimitives.ReadInt32LittleEndian(at);
        }
    }

    private static int Integer16(byte[] bytes, int offset, bool bigEndian) => bigEndian
        ? BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(offset))
        : BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(offset));
}

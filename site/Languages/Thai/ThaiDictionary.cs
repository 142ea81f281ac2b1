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

    private ThaiDictionary(LetterTrie list) => List = list;

    /// <summary>The list, read from the package at the first use.</summary>
    /// <exception cref="InvalidOperationException">The package's file is missing from the program's folder, or is of another form.</exception>
    public static ThaiDictionary Shared => FromPackage.Value;

    /// <summary>The words as a trie, whose letters are those of the Thai block from 1 on.</summary>
    public LetterTrie List { get; }

    /// <summary>The state after the first two letters of a word; <see cref="LetterTrie.Dead"/> where no word begins so.</summary>
    public int Begin(byte first, byte second)
    {
        var state = List.Next(List.Root, first);
        return state == LetterTrie.Dead ? LetterTrie.Dead : List.Next(state, second);
    }

    /// <summary>Whether a text is a word of the list.</summary>
    public bool Contains(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        var state = List.Root;
        foreach (var letter in text)
        {
            var number = letter - FirstLetter;
            if ((uint)number >= Letters) return false;
            state = List.Next(state, number);
            if (state == LetterTrie.Dead) return false;
        }
        return LetterTrie.IsWord(state);
    }

    /// <summary>All words, in the order of their code points.</summary>
    public IEnumerable<string> Words()
    {
        var pending = new Stack<(int State, string Letters)>();
        pending.Push((List.Root, ""));
        while (pending.TryPop(out var at))
        {
            if (LetterTrie.IsWord(at.State)) yield return at.Letters;
            for (var letter = Letters - 1; letter > 0; letter--)
            {
                var next = List.Next(at.State, letter);
                if (next != LetterTrie.Dead) pending.Push((next, at.Letters + (char)(FirstLetter + letter)));
            }
        }
    }

    private static ThaiDictionary Load()
    {
        using var file = OpenResource();
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);

        var bigEndian = bytes[8] != 0;
        var header = Integer16(bytes, 0, bigEndian);
        var (offset, type, transform) = (Index(0), Index(4), Index(5));
        if (Integer16(bytes, 2, bigEndian: !bigEndian) != 0x27DA || (type & 7) != 0 || transform != ByteFromLetter)
            throw new InvalidOperationException($"{ResourceName} in {ResourceAssembly}.dll is no list of Thai words in the known form.");
        return new ThaiDictionary(new LetterTrieBuilder().Build(new BytesTrie(bytes, header + offset)));

        int Index(int number)
        {
            var at = bytes.AsSpan(header + 4 * number);
            return bigEndian ? BinaryPrimitives.ReadInt32BigEndian(at) : BinaryPrimitives.ReadInt32LittleEndian(at);
        }
    }

    private static Stream OpenResource()
    {
        try
        {
            return Assembly.Load(ResourceAssembly).GetManifestResourceStream(ResourceName)
                ?? throw new InvalidOperationException($"{ResourceAssembly}.dll holds no {ResourceName}.");
        }
        catch (FileNotFoundException missing)
        {
            throw new InvalidOperationException($"{ResourceAssembly}.dll is not beside the program; publish it again.", missing);
        }
    }

    private static int Integer16(byte[] bytes, int offset, bool bigEndian) => bigEndian
        ? BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(offset))
        : BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(offset));
}

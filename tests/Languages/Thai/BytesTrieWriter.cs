using System.Text;

namespace Sbpac.Site.Tests.Languages.Thai;

/// <summary>Writes sets of byte strings in the form that ICU's BytesTrie has, for the reader's tests.</summary>
internal static class BytesTrieWriter
{
    /// <summary>The serialised set; the value of each string is its length times <paramref name="factor"/>.</summary>
    public static byte[] Write(IEnumerable<string> words, int factor = 0)
    {
        var sorted = words.Select(word => Encoding.Latin1.GetBytes(word)).OrderBy(word => Convert.ToHexString(word), StringComparer.Ordinal);
        return Node([.. sorted], 0, factor);
    }

    private static byte[] Node(List<byte[]> words, int depth, int factor)
    {
        var output = new List<byte>();
        if (words[0].Length == depth)
        {
            output.AddRange(Value(depth * factor, words.Count == 1));
            if (words.Count == 1) return [.. output];
            words = words[1..];
        }
        var ways = words.GroupBy(word => word[depth]).Select(way => (way.Key, Words: way.ToList())).ToList();
        if (ways.Count > 1)
        {
            output.AddRange(ways.Count <= 16 ? [(byte)(ways.Count - 1)] : [0, (byte)(ways.Count - 1)]);
            output.AddRange(Branch(ways, depth, factor));
            return [.. output];
        }

        var length = 1;
        while (length < 16 && words.All(word => word.Length > depth + length && word[depth + length] == words[0][depth + length])) length++;
        output.Add((byte)(0x0F + length));
        output.AddRange(words[0][depth..(depth + length)]);
        output.AddRange(Node(words, depth + length, factor));
        return [.. output];
    }

    private static List<byte> Branch(List<(byte Key, List<byte[]> Words)> ways, int depth, int factor)
    {
        if (ways.Count > 5)
        {
            var half = ways.Count / 2;
            var less = Branch(ways[..half], depth, factor);
            var more = Branch(ways[half..], depth, factor);
            return [ways[half].Key, .. Delta(more.Count), .. more, .. less];
        }

        // The list of ways first, the last without a value, its node at once; then the nodes of the others, to which they jump.
        var last = Node(ways[^1].Words, depth + 1, factor);
        var output = new List<byte>();
        var tails = new List<byte>();
        var following = new List<byte> { ways[^1].Key };
        following.AddRange(last);
        for (var way = ways.Count - 2; way >= 0; way--)
        {
            var (key, words) = ways[way];
            if (words is [{ } word] && word.Length == depth + 1)
            {
                following = [key, .. Value((depth + 1) * factor, final: true), .. following];
                continue;
            }
            var node = Node(words, depth + 1, factor);
            following = [key, .. Value(following.Count + tails.Count, final: false), .. following];
            tails.AddRange(node);
        }
        output.AddRange(following);
        output.AddRange(tails);
        return output;
    }

    private static byte[] Value(int value, bool final)
    {
        var bit = final ? 1 : 0;
        return value switch
        {
            <= 0x40 => [(byte)(((0x10 + value) << 1) | bit)],
            <= 0x1AFF => [(byte)(((0x51 + (value >> 8)) << 1) | bit), (byte)value],
            <= 0x11FFFF => [(byte)(((0x6C + (value >> 16)) << 1) | bit), (byte)(value >> 8), (byte)value],
            <= 0xFFFFFF => [(byte)((0x7E << 1) | bit), (byte)(value >> 16), (byte)(value >> 8), (byte)value],
            _ => [(byte)((0x7F << 1) | bit), (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value],
        };
    }

    private static byte[] Delta(int delta) => delta switch
    {
        <= 0xBF => [(byte)delta],
        <= 0x2FFF => [(byte)(0xC0 + (delta >> 8)), (byte)delta],
        <= 0xDFFFF => [(byte)(0xF0 + (delta >> 16)), (byte)(delta >> 8), (byte)delta],
        _ => [0xFE, (byte)(delta >> 16), (byte)(delta >> 8), (byte)delta],
    };
}

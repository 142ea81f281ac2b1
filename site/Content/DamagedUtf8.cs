using System.Text;

namespace Sbpac.Site.Content;

/// <summary>
/// Tells UTF-8 with a few broken characters (a file cut in the middle of one) from another encoding. Read as windows-874, such
/// a file would be published as gibberish from end to end.
/// </summary>
internal static class DamagedUtf8
{
    /// <summary>Whether at least nine in ten of the bytes beyond ASCII belong to well-formed sequences of UTF-8.</summary>
    public static bool Matches(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is >= 0 and var at)
        {
            bytes = bytes[at..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status == System.Buffers.OperationStatus.Done) good += length;
            else bad += length;
            bytes = bytes[length..];
        }
        return good >= 9 * bad;
    }
}

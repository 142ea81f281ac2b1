using System.Buffers;
using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace Sbpac.Site.Output;

/// <summary>What a file holds, told by length and XxHash128: equal values mean equal bytes, on every machine.</summary>
/// <param name="Hash">XxHash128 of the bytes, seed 0. It guards against accident, not against forgery.</param>
/// <param name="Length">Number of bytes.</param>
public readonly record struct ContentHash(UInt128 Hash, long Length)
{
    private const int BlockSize = 1 << 16;

    /// <summary>The content of bytes in memory.</summary>
    public static ContentHash Of(ReadOnlySpan<byte> bytes) => new(XxHash128.HashToUInt128(bytes), bytes.Length);

    /// <summary>The content of a file, read in blocks.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static ContentHash OfFile(string path)
    {
        using var file = File.OpenHandle(path);
        return Of(file);
    }

    /// <summary>The content of an open file, read in blocks.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ContentHash Of(SafeFileHandle file) => Pass(file, static (_, _, _) => { }, state: 0);

    /// <summary>Reads a file once, hands over each block with its offset, and tells what was read.</summary>
    internal static ContentHash Pass<TState>(
        SafeFileHandle file, BlockAction<TState> onBlock, TState state)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            var hash = new XxHash128();
            long offset = 0;
            while (RandomAccess.Read(file, buffer, offset) is > 0 and var read)
            {
                hash.Append(buffer.AsSpan(0, read));
                onBlock(state, buffer.AsSpan(0, read), offset);
                offset += read;
            }
            return new ContentHash(hash.GetCurrentHashAsUInt128(), offset);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    internal delegate void BlockAction<in TState>(TState state, ReadOnlySpan<byte> block, long offset);
}

using System.IO.Hashing;

namespace Sbpac.Site.Content;

/// <summary>A file of the input. Its bytes are at hand, or are read by who asks for them: of ten thousand releases they are a hundred megabytes.</summary>
public sealed class SourceFile
{
    private readonly Reader? read;
    private readonly ReadOnlyMemory<byte> held;
    private UInt128 fingerprint;
    private int length;
    private volatile bool isRead;

    /// <summary>Makes a file whose bytes are at hand.</summary>
    /// <param name="path">Path below the input folder, with forward slashes: <c>news/2022/x/index.th.md</c>.</param>
    /// <param name="bytes">All its bytes.</param>
    public SourceFile(string path, ReadOnlyMemory<byte> bytes)
    {
        (Path, held) = (path, bytes);
        See(bytes.Span);
    }

    /// <summary>Makes a file whose bytes are not at hand.</summary>
    /// <param name="path">Path below the input folder.</param>
    /// <param name="read">Reads it, at each time.</param>
    public SourceFile(string path, Reader read) => (Path, this.read) = (path, read);

    /// <summary>Reads a file and hands its bytes over; afterwards they are gone.</summary>
    /// <param name="path">Path below the input folder.</param>
    /// <param name="take">Takes them.</param>
    public delegate void Reader(string path, Action<ReadOnlySpan<byte>> take);

    /// <summary>Path below the input folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Whether it was read, so that what it holds is known.</summary>
    public bool IsRead => isRead;

    /// <summary>Stands for the bytes (XxHash128).</summary>
    /// <exception cref="IOException">The file was not read before, and cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public UInt128 Fingerprint => Content.Fingerprint;

    /// <summary>How many bytes it has.</summary>
    /// <inheritdoc cref="Fingerprint"/>
    public int Length => Content.Length;

    private (UInt128 Fingerprint, int Length) Content
    {
        get
        {
            if (!isRead) read!(Path, See);
            return (fingerprint, length);
        }
    }

    /// <summary>The path as diagnostics show it.</summary>
    public string LogicalPath => "input/" + Path;

    /// <summary>Hands over all its bytes, the same at each time.</summary>
    /// <typeparam name="T">What is made of them.</typeparam>
    /// <param name="take">Makes something of them; afterwards they are gone.</param>
    /// <exception cref="SourceChangedException">The file is not the one any more that was read first.</exception>
    /// <inheritdoc cref="Fingerprint"/>
    public T Read<T>(Func<ReadOnlySpan<byte>, T> take)
    {
        ArgumentNullException.ThrowIfNull(take);
        if (read is null) return take(held.Span);
        var made = default(T);
        var isFirst = !isRead;
        try
        {
            read(Path, bytes =>
            {
                if (isFirst) See(bytes);
                else if (XxHash128.HashToUInt128(bytes) != fingerprint) throw new SourceChangedException(LogicalPath);
                made = take(bytes);
            });
        }
        catch (Exception failure) when (!isFirst && failure is IOException or UnauthorizedAccessException)
        {
            throw new SourceChangedException(LogicalPath, failure);
        }
        return made!;
    }

    private void See(ReadOnlySpan<byte> bytes)
    {
        (fingerprint, length) = (XxHash128.HashToUInt128(bytes), bytes.Length);
        isRead = true;
    }
}

using System.IO.Hashing;

namespace Sbpac.Site.Content;

/// <summary>A file as it was read. Its bytes are at hand, or are read again by who asks for them.</summary>
public sealed class SourceFile
{
    private readonly Reader? again;
    private readonly ReadOnlyMemory<byte> held;

    /// <summary>Makes a file whose bytes are at hand.</summary>
    /// <param name="path">Path below the input folder, with forward slashes: <c>news/2022/x/index.th.md</c>.</param>
    /// <param name="bytes">All its bytes.</param>
    public SourceFile(string path, ReadOnlyMemory<byte> bytes) =>
        (Path, held, Fingerprint, Length) = (path, bytes, XxHash128.HashToUInt128(bytes.Span), bytes.Length);

    /// <summary>Makes a file of which it is known what it holds: of ten thousand releases the bytes are a hundred megabytes.</summary>
    /// <param name="path">Path below the input folder.</param>
    /// <param name="fingerprint">Stands for the bytes.</param>
    /// <param name="length">How many they are.</param>
    /// <param name="again">Reads them again, given the path.</param>
    public SourceFile(string path, UInt128 fingerprint, int length, Reader again) =>
        (Path, Fingerprint, Length, this.again) = (path, fingerprint, length, again);

    /// <summary>Reads a file and hands its bytes over; afterwards they are gone.</summary>
    /// <param name="path">Path below the input folder.</param>
    /// <param name="take">Takes them.</param>
    public delegate void Reader(string path, Action<ReadOnlySpan<byte>> take);

    /// <summary>Path below the input folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Stands for the bytes (XxHash128).</summary>
    public UInt128 Fingerprint { get; }

    /// <summary>How many bytes it has.</summary>
    public int Length { get; }

    /// <summary>The path as diagnostics show it.</summary>
    public string LogicalPath => "input/" + Path;

    /// <summary>Hands over all its bytes, the same at each time.</summary>
    /// <typeparam name="T">What is made of them.</typeparam>
    /// <param name="take">Makes something of them; afterwards they are gone.</param>
    /// <exception cref="SourceChangedException">The file is not the one any more that was read first.</exception>
    public T Read<T>(Func<ReadOnlySpan<byte>, T> take)
    {
        ArgumentNullException.ThrowIfNull(take);
        if (again is null) return take(held.Span);
        var made = default(T);
        try
        {
            again(Path, bytes => made = XxHash128.HashToUInt128(bytes) == Fingerprint ? take(bytes) : throw new SourceChangedException(LogicalPath));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SourceChangedException(LogicalPath, failure);
        }
        return made!;
    }
}

using System.IO.Hashing;

namespace Sbpac.Site.Content;

/// <summary>A file as it was read.</summary>
/// <param name="Path">Path below the input folder, with forward slashes: <c>news/2022/x/index.th.md</c>.</param>
/// <param name="Bytes">All its bytes.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Stands for the bytes (XxHash128).</summary>
    public UInt128 Fingerprint { get; } = XxHash128.HashToUInt128(Bytes.Span);

    /// <summary>The path as diagnostics show it.</summary>
    public string LogicalPath => "input/" + Path;
}

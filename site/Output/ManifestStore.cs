using System.Buffers.Binary;
using System.Globalization;
using System.IO.Hashing;

namespace Sbpac.Site.Output;

/// <summary>
/// Keeps the manifests of the two trees, each in a file named by its digest: magic and version, two times, the
/// <see cref="Listing"/>, and XxHash128 of all that. A file that is damaged, of another version or of another tree is as good as
/// none: then the tree is verified by reading.
/// </summary>
internal sealed class ManifestStore(string folder)
{
    private const int HeaderSize = 24;
    private const int ChecksumSize = 16;

    // "sbpac-m" and the version.
    private static ReadOnlySpan<byte> Magic => "sbpac-m1"u8;

    /// <summary>The manifest of a tree with this marker; null if there is none to be believed.</summary>
    public Manifest? Load(UInt128 digest, long marked)
    {
        try
        {
            return Read(digest, marked) is var (listing, seal) ? new Manifest(listing, Listing.Read(listing), marked, seal) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The same, its listing as it is stored: it has this digest, but may hold what is no destination.</summary>
    public (ReadOnlyMemory<byte> Listing, long Seal)? Read(UInt128 digest, long marked)
    {
        try
        {
            var bytes = File.ReadAllBytes(PathOf(digest));
            if (bytes.Length < HeaderSize + ChecksumSize || !bytes.AsSpan().StartsWith(Magic)) return null;
            var body = bytes.AsMemory(..^ChecksumSize);
            if (BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(^ChecksumSize..)) != XxHash128.HashToUInt128(body.Span)) return null;
            if (BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(8)) != marked) return null;
            var listing = body[HeaderSize..];
            return XxHash128.HashToUInt128(listing.Span) == digest ? (listing, BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(16))) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Stores the manifest of a tree. A kill leaves the former file, or the new one, whole.</summary>
    /// <param name="listing">What the tree holds.</param>
    /// <param name="marked">When its marker was written.</param>
    /// <param name="seal">The youngest time in it.</param>
    public void Save(Listing listing, long marked, long seal)
    {
        var bytes = new byte[HeaderSize + listing.Bytes.Length + ChecksumSize];
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(8), marked);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(16), seal);
        listing.Bytes.Span.CopyTo(bytes.AsSpan(HeaderSize));
        BinaryPrimitives.WriteUInt128LittleEndian(bytes.AsSpan(^ChecksumSize..), XxHash128.HashToUInt128(bytes.AsSpan(..^ChecksumSize)));
        var path = PathOf(listing.Digest);
        File.WriteAllBytes(path + ".new", bytes);
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>Deletes the manifests of trees that are no more.</summary>
    public void KeepOnly(params ReadOnlySpan<UInt128> digests)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var digest in digests) kept.Add(PathOf(digest));
        foreach (var path in Directory.EnumerateFiles(folder, "*.manifest*"))
        {
            if (!kept.Contains(path)) File.Delete(path);
        }
    }

    private string PathOf(UInt128 digest) => Path.Join(folder, digest.ToString("x32", CultureInfo.InvariantCulture) + ".manifest");
}

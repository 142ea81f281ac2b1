using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Sbpac.Site.Build;

/// <summary>All that a site is made of, as it was read from the disk.</summary>
/// <param name="Content">The input folder.</param>
/// <param name="Look">The theme folder.</param>
public sealed record SiteInputs(InputFiles Content, ThemeFiles Look)
{
    /// <summary>Stands for all that was read: another text, another fingerprint. Files that are published as they are count by name and size.</summary>
    public UInt128 Fingerprint()
    {
        var hash = new XxHash128();
        foreach (var file in Content.Texts) Append(hash, file.Path, file.Bytes.Span);
        foreach (var (name, text) in Content.Settings) Append(hash, name, MemoryMarshal.AsBytes(text.AsSpan()));
        foreach (var file in Content.Assets)
        {
            var (length, kind) = (file.Length, (long)file.Kind);
            Append(hash, file.Path, MemoryMarshal.AsBytes<long>([length, kind]));
        }
        foreach (var (path, text) in Look.Templates) Append(hash, path, MemoryMarshal.AsBytes(text.AsSpan()));
        Append(hash, "", MemoryMarshal.AsBytes(Look.Phrases.AsSpan()));
        foreach (var asset in Look.Assets) Append(hash, asset.Name, asset.Bytes.Span);
        return hash.GetCurrentHashAsUInt128();
    }

    private static void Append(XxHash128 hash, string name, ReadOnlySpan<byte> content)
    {
        hash.Append(MemoryMarshal.AsBytes<int>([name.Length, content.Length]));
        hash.Append(MemoryMarshal.AsBytes(name.AsSpan()));
        hash.Append(content);
    }
}

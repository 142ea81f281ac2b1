using System.IO.Hashing;
using Sbpac.Site.Text;

namespace Sbpac.Site.Build;

/// <summary>All that a site is made of, as it was read from the disk.</summary>
/// <param name="Content">The input folder.</param>
/// <param name="Look">The theme folder.</param>
public sealed record SiteInputs(InputFiles Content, ThemeFiles Look)
{
    /// <summary>Stands for all that was read: another text, another fingerprint. Files that are published as they are count by name and size, pictures by their content.</summary>
    public UInt128 Fingerprint()
    {
        var hash = new XxHash128();
        foreach (var file in Content.Texts)
        {
            hash.Add(file.Path);
            hash.Add(file.Fingerprint);
        }
        foreach (var (name, text) in Content.Settings)
        {
            hash.Add(name);
            hash.Add(text);
        }
        foreach (var file in Content.Assets)
        {
            hash.Add(file.Path);
            hash.Add(file.Length);
            hash.Add((int)file.Kind);
            hash.Add(file.Picture?.Content ?? default);
        }
        foreach (var (path, text) in Look.Templates)
        {
            hash.Add(path);
            hash.Add(text);
        }
        hash.Add(Look.Phrases);
        foreach (var asset in Look.Assets)
        {
            hash.Add(asset.Name);
            hash.Add(asset.Bytes.Span);
        }
        return hash.GetCurrentHashAsUInt128();
    }
}

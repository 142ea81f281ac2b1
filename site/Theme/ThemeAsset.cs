using System.Globalization;
using System.IO.Hashing;

namespace Sbpac.Site.Theme;

/// <summary>A file of <c>theme/assets/</c>.</summary>
/// <param name="Name">Path below <c>theme/assets/</c>, with forward slashes: <c>site.css</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>
    /// Where it is published: the name carries a hash of the content, so that browsers may keep it for ever.
    /// </summary>
    public string PublishedPath
    {
        get
        {
            var hash = (uint)XxHash3.HashToUInt64(Bytes.Span);
            var dot = Name.LastIndexOf('.');
            return dot < 0
                ? string.Create(CultureInfo.InvariantCulture, $"assets/{Name}.{hash:x8}")
                : string.Create(CultureInfo.InvariantCulture, $"assets/{Name[..dot]}.{hash:x8}{Name[dot..]}");
        }
    }
}

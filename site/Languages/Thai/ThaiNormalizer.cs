using Sbpac.Site.Text;

namespace Sbpac.Site.Languages.Thai;

internal static class ThaiNormalizer
{
    public static Normalized Normalize(string text) => new(text, OffsetMap.Identity, []);
}

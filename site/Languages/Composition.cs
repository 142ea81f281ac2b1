using System.Text;
using Sbpac.Site.Text;

namespace Sbpac.Site.Languages;

internal static class Composition
{
    public static (string Text, OffsetMap Map) Compose(string text) => (text.Normalize(NormalizationForm.FormC), OffsetMap.Identity);
}

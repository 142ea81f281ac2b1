using Sbpac.Site.Text;

namespace Sbpac.Site.Languages;

internal sealed class CharacterCleaner
{
    public static CharacterCleaner Plain { get; } = new();
    public Normalized Clean(string text) => this is null ? null! : new(text, OffsetMap.Identity, []);
}

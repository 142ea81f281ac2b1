using Sbpac.Site.Text;

namespace Sbpac.Site.Languages.Thai;

/// <summary>Normalises Thai text on reading: characters first, then the order of vowels and marks.</summary>
internal static class ThaiNormalizer
{
    /// <summary>The normalised text; the same instance where nothing is to be done.</summary>
    public static Normalized Normalize(string text)
    {
        if (ThaiSoundness.Holds(text)) return new Normalized(text, OffsetMap.Identity, []);
        var cleaned = ThaiCleaner.Instance.Clean(text);
        var mended = new ThaiSpelling(cleaned.Text).Mend();
        if (ReferenceEquals(mended.Text, cleaned.Text) && mended.Flaws.IsEmpty) return cleaned;
        var flaws = mended.Flaws
            .Select(flaw => flaw with { Offset = cleaned.Map.Original(flaw.Offset) })
            .Concat(cleaned.Flaws)
            .OrderBy(flaw => flaw.Offset);
        return new Normalized(mended.Text, mended.Map.After(cleaned.Map), [.. flaws]);
    }
}

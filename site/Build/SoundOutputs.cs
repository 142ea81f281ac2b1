using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Hashing;
using Sbpac.Site.Pages;
using Sbpac.Site.Text;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Build;

/// <summary>
/// The outputs that could be made, each by what it was made of: sixteen bytes stand for a page that need not be rendered again only
/// to see whether it can be. For any number of threads.
/// </summary>
public sealed class SoundOutputs
{
    private ConcurrentDictionary<string, UInt128> known = new(StringComparer.Ordinal);

    /// <summary>How many it knows.</summary>
    public int Count => known.Count;

    /// <summary>Stands for what an output is made of. A document cannot fail, and of a file only its name counts: it is there or not.</summary>
    public static UInt128 KeyOf(SiteOutput output, SiteTheme theme)
    {
        if (output is Page page) return theme.FingerprintOf(page.Template, page.Facts(), page.Language.Code);
        var hash = new XxHash128();
        hash.Add(output.GetType().Name);
        if (output is Asset asset) hash.Add(asset.File);
        return hash.GetCurrentHashAsUInt128();
    }

    /// <summary>Whether it could be made of the same.</summary>
    public bool Knows(SiteOutput output, UInt128 key) => known.TryGetValue(output.Destination, out var former) && former == key;

    /// <summary>Takes down that it could be made.</summary>
    public void Remember(SiteOutput output, UInt128 key) => known[output.Destination] = key;

    /// <summary>Forgets what is no output any more.</summary>
    public void Retain(ImmutableArray<SiteOutput> outputs)
    {
        if (known.Count <= outputs.Length) return;
        known = new(outputs.Where(output => known.ContainsKey(output.Destination))
            .Select(output => KeyValuePair.Create(output.Destination, known[output.Destination])), StringComparer.Ordinal);
    }
}

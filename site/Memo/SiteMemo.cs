using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Output;

namespace Sbpac.Site.Memo;

/// <summary>What a build leaves to the next. Deleting it changes time, never bytes.</summary>
public sealed class SiteMemo
{
    // Two files, for a build of what has not changed reads the small one alone.
    private readonly MemoFile site;
    private readonly MemoFile readings;
    private readonly Problems problems;

    private SiteMemo(string folder, string shown, Problems problems)
    {
        (site, readings, this.problems) = (new MemoFile(folder, "site", shown), new MemoFile(folder, "readings", shown), problems);
        var content = site.Load(problems);
        if (content.IsEmpty) return;
        var stored = new PackReader(content);
        (Whole, Pages) = (WholeSite.Read(stored), PageMemo.Read(stored));
    }

    /// <summary>What the last build came to, or null.</summary>
    public WholeSite? Whole { get; }

    /// <summary>The pages that it published.</summary>
    public PageMemo Pages { get; } = new();

    /// <summary>Opens a folder's memo.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <param name="shown">How diagnostics call it.</param>
    /// <param name="problems">Told why what is there is of no use, and why nothing could be left.</param>
    public static SiteMemo Open(string folder, string shown, Problems problems) => new(folder, shown, problems);

    /// <summary>The readings, where they were made by these rules. Asked for once.</summary>
    internal StoredReadings? Readings(UInt128 rules, ImmutableArray<Language> languages)
    {
        var content = readings.Load(problems);
        return content.IsEmpty ? null : StoredReadings.Open(new PackReader(content), rules, languages);
    }

    /// <summary>Leaves all to the next build.</summary>
    /// <param name="whole">What the build came to.</param>
    /// <param name="published">What it published.</param>
    /// <param name="writeReadings">Writes what it read.</param>
    internal void Save(WholeSite whole, IReadOnlyCollection<KeyValuePair<string, ContentHash>> published, Action<PackWriter> writeReadings)
    {
        readings.Save(writeReadings, problems);
        site.Save(
            pack =>
            {
                whole.Write(pack);
                Pages.Write(pack, published);
            },
            problems);
    }
}

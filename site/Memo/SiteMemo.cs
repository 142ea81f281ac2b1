using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Output;

namespace Sbpac.Site.Memo;

/// <summary>What a build leaves to the next. Deleting it changes time, never bytes.</summary>
public sealed class SiteMemo
{
    // Several files, for a build of what has not changed reads the small one alone, and the large ones are seldom written anew.
    private readonly MemoFile site;
    private readonly MemoFile readings;
    private readonly Func<Language, MemoFile> indexOf;
    private readonly Problems problems;
    private readonly Lazy<PageMemo> pages = new(() => new PageMemo());

    private SiteMemo(string folder, string shown, Problems problems)
    {
        indexOf = language => new MemoFile(folder, "related." + language.Code, shown);
        (site, readings, this.problems) = (new MemoFile(folder, "site", shown), new MemoFile(folder, "readings", shown), problems);
        var content = site.Load(problems);
        if (content.IsEmpty) return;
        var stored = new PackReader(content);
        (Whole, pages) = (WholeSite.Read(stored), new Lazy<PageMemo>(() => PageMemo.Read(stored)));
    }

    /// <summary>What the last build came to, or null.</summary>
    public WholeSite? Whole { get; }

    /// <summary>The pages that it published: a build of what has not changed does not ask for them.</summary>
    public PageMemo Pages => pages.Value;

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

    /// <summary>The related releases, where their texts were read by these rules. Asked for once.</summary>
    internal StoredIndexes Indexes(UInt128 rules, ImmutableArray<Language> languages) => new(indexOf, languages, rules, problems);

    /// <summary>Leaves what was read to the next build.</summary>
    internal void SaveReadings(Action<PackWriter> write) => readings.Save(write, problems);

    /// <summary>Leaves the related releases of a language to the next build.</summary>
    internal void SaveIndex(Language language, Action<PackWriter> write) => indexOf(language).Save(write, problems);

    /// <summary>Leaves what a build came to to the next.</summary>
    /// <param name="whole">What it came to.</param>
    /// <param name="published">What it published.</param>
    internal void SaveSite(WholeSite whole, IReadOnlyCollection<KeyValuePair<string, ContentHash>> published) =>
        site.Save(
            pack =>
            {
                whole.Write(pack);
                Pages.Write(pack, published);
            },
            problems);
}

using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Output;

namespace Sbpac.Site.Memo;

/// <summary>What a build leaves to the next. Deleting it changes time, never bytes.</summary>
public sealed class SiteMemo
{
    private readonly MemoFile file;
    private readonly PackReader? stored;

    private SiteMemo(MemoFile file, ReadOnlyMemory<byte> content)
    {
        this.file = file;
        if (content.IsEmpty) return;
        stored = new PackReader(content);
        Whole = WholeSite.Read(stored);
        Pages = PageMemo.Read(stored);
    }

    /// <summary>What the last build came to, or null.</summary>
    public WholeSite? Whole { get; }

    /// <summary>The pages that it published.</summary>
    public PageMemo Pages { get; } = new();

    /// <summary>Opens a folder's memo.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <param name="shown">How diagnostics call it.</param>
    /// <param name="problems">Told why a memo that is there is of no use.</param>
    public static SiteMemo Open(string folder, string shown, Problems problems)
    {
        var file = new MemoFile(folder, shown);
        return new SiteMemo(file, file.Load(problems));
    }

    /// <summary>The readings, where they were made by these rules. Asked for once.</summary>
    internal StoredReadings? Readings(UInt128 rules, ImmutableArray<Language> languages) =>
        stored is null ? null : StoredReadings.Open(stored, rules, languages);

    /// <summary>Leaves all three to the next build.</summary>
    /// <param name="site">What the build came to.</param>
    /// <param name="published">What it published.</param>
    /// <param name="writeReadings">Writes what it read.</param>
    /// <param name="problems">Told why they could not be left.</param>
    internal void Save(
        WholeSite site, IReadOnlyCollection<KeyValuePair<string, ContentHash>> published, Action<PackWriter> writeReadings, Problems problems) => file.Save(
        pack =>
        {
            site.Write(pack);
            Pages.Write(pack, published);
            writeReadings(pack);
        },
        problems);
}

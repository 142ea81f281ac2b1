using System.Collections.Frozen;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Memo;

/// <summary>The related releases that a build left to the next, each language in a file of its own: all are read at once, while other work goes on.</summary>
internal sealed class StoredIndexes
{
    private readonly FrozenDictionary<string, Lazy<StoredIndex?>> indexes;

    /// <summary>Begins to read them.</summary>
    /// <param name="fileOf">The file of a language.</param>
    /// <param name="languages">The languages of the site.</param>
    /// <param name="rules">The fingerprint of the rules of today; what was read by others is of no use.</param>
    /// <param name="problems">Told why what is there is of no use.</param>
    public StoredIndexes(Func<Language, MemoFile> fileOf, IEnumerable<Language> languages, UInt128 rules, Problems problems)
    {
        indexes = languages.ToFrozenDictionary(language => language.Code, language =>
        {
            var reading = Task.Run(() => Read(fileOf(language), rules));
            return new Lazy<StoredIndex?>(() =>
            {
                var (index, found) = reading.GetAwaiter().GetResult();
                lock (problems) problems.Add(found.ToImmutable());
                return index;
            });
        }, StringComparer.Ordinal);
    }

    /// <summary>The index of a language, or null. Waits until it is read.</summary>
    public StoredIndex? Of(string language) => indexes[language].Value;

    private static (StoredIndex? Index, Problems Found) Read(MemoFile file, UInt128 rules)
    {
        var found = new Problems();
        var stored = file.Load(StoredIndex.Take, found) is { } arrays ? StoredIndex.Open(arrays) : null;
        return (stored?.Rules == rules ? stored : null, found);
    }
}

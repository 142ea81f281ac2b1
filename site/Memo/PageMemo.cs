using System.Collections.Concurrent;
using Sbpac.Site.Output;

namespace Sbpac.Site.Memo;

/// <summary>
/// Which bytes each published file had, and what a page was made of: one of the same fingerprint (templates, phrases, model) has the
/// same bytes. It holds what the last build published, and no more. For any number of threads.
/// </summary>
public sealed class PageMemo
{
    private readonly Dictionary<string, (UInt128 Fingerprint, ContentHash Content)> former = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, UInt128> fingerprints;

    /// <summary>Makes a memo of nothing.</summary>
    /// <param name="expected">Of how many files it will be, about.</param>
    public PageMemo(int expected = 0)
    {
        former.EnsureCapacity(expected);
        fingerprints = new(-1, expected + 31, StringComparer.Ordinal);
    }

    /// <summary>Everything that the last build published.</summary>
    public IReadOnlyCollection<KeyValuePair<string, (UInt128 Fingerprint, ContentHash Content)>> Published => former;

    /// <summary>What a page held, if it was made of the same.</summary>
    public ContentHash? Find(string destination, UInt128 fingerprint) =>
        former.TryGetValue(destination, out var known) && known.Fingerprint == fingerprint ? known.Content : null;

    /// <summary>Takes down what a page is made of now.</summary>
    public void Remember(string destination, UInt128 fingerprint) => fingerprints[destination] = fingerprint;

    /// <summary>Writes what was taken down.</summary>
    /// <param name="pack">Takes it.</param>
    /// <param name="files">All files that were published, and what they hold.</param>
    internal void Write(PackWriter pack, IReadOnlyCollection<KeyValuePair<string, ContentHash>> files)
    {
        pack.Number(files.Count);
        foreach (var (destination, content) in files)
        {
            pack.Text(destination);
            pack.Fingerprint(fingerprints.GetValueOrDefault(destination));
            pack.Content(content);
        }
    }

    /// <summary>Reads what the last build took down.</summary>
    internal static PageMemo Read(PackReader pack)
    {
        var count = pack.Count(44);
        var memo = new PageMemo(count);
        for (var i = 0; i < count; i++) memo.former.Add(pack.Text(), (pack.Fingerprint(), pack.Content()));
        return memo;
    }
}

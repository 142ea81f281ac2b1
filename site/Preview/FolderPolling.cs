using System.Collections.Immutable;

namespace Sbpac.Site.Preview;

/// <summary>Looks at some folders every second and says what differs from the last look, by size and time.</summary>
internal sealed class FolderPolling : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly ImmutableArray<string> folders;
    private readonly Changes changes;
    private readonly ITimer timer;
    private Dictionary<string, (long Length, DateTime Written)> last;
    private int looking;

    /// <summary>Takes the first look.</summary>
    public FolderPolling(ImmutableArray<string> folders, Changes changes, TimeProvider time)
    {
        (this.folders, this.changes) = (folders, changes);
        last = Look();
        timer = time.CreateTimer(_ => Compare(), null, Interval, Interval);
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private void Compare()
    {
        // A look at a slow disk may last longer than the interval.
        if (Interlocked.Exchange(ref looking, 1) == 1) return;
        var now = Look();
        foreach (var (path, state) in now)
        {
            if (!last.Remove(path, out var former) || former != state) changes.Add(path);
        }
        foreach (var path in last.Keys) changes.Add(path);
        last = now;
        Volatile.Write(ref looking, 0);
    }

    private Dictionary<string, (long Length, DateTime Written)> Look()
    {
        var found = new Dictionary<string, (long, DateTime)>(StringComparer.Ordinal);
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        foreach (var folder in folders)
        {
            try
            {
                foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", options)) found[file.FullName] = (file.Length, file.LastWriteTimeUtc);
            }
            catch (IOException)
            {
                // A folder or file that went while it was looked at: the next look tells.
            }
        }
        return found;
    }
}

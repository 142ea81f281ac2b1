using System.Collections.Immutable;

namespace Sbpac.Site.Preview;

/// <summary>Looks at some folders every second, or less often where a look is long, and says what differs from the last one, by size and time.</summary>
internal sealed class FolderPolling : IDisposable
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    /// <summary>How many times as long as a look it rests, so that looking is never what the machine does.</summary>
    private const int Rest = 40;

    private readonly ImmutableArray<string> folders;
    private readonly Changes changes;
    private readonly ITimer timer;
    private readonly TimeProvider time;
    private Dictionary<string, (long Length, DateTime Written)> last;

    /// <summary>Takes the first look.</summary>
    public FolderPolling(ImmutableArray<string> folders, Changes changes, TimeProvider time)
    {
        (this.folders, this.changes, this.time) = (folders, changes, time);
        last = Look();
        timer = time.CreateTimer(_ => Compare(), null, Shortest, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private void Compare()
    {
        var begin = time.GetTimestamp();
        var now = Look();
        foreach (var (path, state) in now)
        {
            if (!last.Remove(path, out var former) || former != state) changes.Add(path);
        }
        foreach (var path in last.Keys) changes.Add(path);
        last = now;
        var rest = time.GetElapsedTime(begin) * Rest;
        // Each look sets the next: on a slow disk two would overtake each other. A timer that is disposed of takes no notice.
        timer.Change(rest > Shortest ? rest : Shortest, Timeout.InfiniteTimeSpan);
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

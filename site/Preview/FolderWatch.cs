using System.Collections.Immutable;

namespace Sbpac.Site.Preview;

/// <summary>
/// Says what changes below some folders: by the events of the system, or, where it gives no more of them, by looking. The names of
/// what changed are hints: whoever reads them looks at the folders again.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>The most that the system's own buffer may hold.</summary>
    private const int BufferSize = 64 * 1024;

    private readonly ImmutableArray<string> folders;
    private readonly Changes changes;
    private readonly TimeProvider time;
    private readonly Action<string> onPolling;
    private readonly Func<string, Action<Exception>, IDisposable> start;
    private readonly Lock guard = new();
    private readonly List<IDisposable> watches = [];
    private bool polls;
    private bool disposed;

    /// <summary>Begins to watch.</summary>
    /// <param name="folders">The folders; all of them are there.</param>
    /// <param name="changes">Takes the paths.</param>
    /// <param name="time">The clock.</param>
    /// <param name="onPolling">Told the reason when events cannot be had and it looks by itself.</param>
    /// <param name="start">Begins to watch a folder by events; null for the system's own way.</param>
    public FolderWatch(
        ImmutableArray<string> folders, Changes changes, TimeProvider time, Action<string> onPolling, Func<string, Action<Exception>, IDisposable>? start = null)
    {
        (this.folders, this.changes, this.time, this.onPolling, this.start) = (folders, changes, time, onPolling, start ?? Watch);
        Renew();
    }

    /// <summary>Whether it looks by itself.</summary>
    public bool Polls
    {
        get
        {
            lock (guard) return polls;
        }
    }

    /// <summary>Begins anew. The system forgets a folder that goes, even when one of its name comes back.</summary>
    public void Renew()
    {
        lock (guard)
        {
            if (polls || disposed) return;
            Clear();
        }
        try
        {
            foreach (var folder in folders) Keep(start(folder, OnError));
        }
        catch (Exception limit) when (limit is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Poll(limit);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (guard)
        {
            disposed = true;
            Clear();
        }
    }

    private FileSystemWatcher Watch(string folder, Action<Exception> onError)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = BufferSize,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => changes.Add(change.FullPath);
        watcher.Created += (_, change) => changes.Add(change.FullPath);
        watcher.Deleted += (_, change) => changes.Add(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            changes.Add(change.OldFullPath);
            changes.Add(change.FullPath);
        };
        watcher.Error += (_, error) => onError(error.GetException());
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void OnError(Exception error)
    {
        // More at once than the buffer holds: nothing is amiss, but the names are lost.
        if (error is not InternalBufferOverflowException) Poll(error);
        foreach (var folder in folders) changes.Add(folder);
    }

    private void Poll(Exception reason)
    {
        lock (guard)
        {
            if (polls || disposed) return;
            polls = true;
            Clear();
            watches.Add(new FolderPolling(folders, changes, time));
        }
        onPolling(reason.Message);
    }

    private void Keep(IDisposable watch)
    {
        lock (guard)
        {
            if (polls || disposed) watch.Dispose();
            else watches.Add(watch);
        }
    }

    private void Clear()
    {
        foreach (var watch in watches) watch.Dispose();
        watches.Clear();
    }
}

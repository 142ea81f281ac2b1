using System.Collections.Concurrent;

namespace Sbpac.Site.Preview;

/// <summary>Keeps the files that were asked for last, up to a number of bytes: what a browser shows is compared with what comes after it.</summary>
/// <param name="limit">How many bytes it may hold. When there would be more it begins anew: a page is rendered again in a moment.</param>
internal sealed class FileCache(long limit)
{
    private readonly ConcurrentDictionary<string, PreviewFile> files = new(StringComparer.Ordinal);
    private long held;

    /// <summary>How many bytes it holds.</summary>
    public long Held => Interlocked.Read(ref held);

    /// <summary>The file at a destination, made where it is not held. Null is not kept.</summary>
    public PreviewFile? Get(string destination, Func<string, PreviewFile?> make)
    {
        if (files.TryGetValue(destination, out var known)) return known;
        if (make(destination) is not { } made) return null;
        if (made.Bytes.Length > limit / 2) return made;
        if (Interlocked.Add(ref held, made.Bytes.Length) > limit)
        {
            files.Clear();
            Interlocked.Exchange(ref held, made.Bytes.Length);
        }
        files[destination] = made;
        return made;
    }
}

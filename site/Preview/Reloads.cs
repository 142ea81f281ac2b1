using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Sbpac.Site.Preview;

/// <summary>The pages that browsers show, and what each is told.</summary>
/// <param name="overlay">Writes what is said of problems.</param>
internal sealed class Reloads(Overlay overlay)
{
    private readonly ConcurrentDictionary<OpenPage, byte> pages = [];

    /// <summary>How many pages listen.</summary>
    public int Count => pages.Count;

    /// <summary>A browser begins to listen; it is told at once how things stand.</summary>
    public void Join(OpenPage page, Func<PreviewState> state)
    {
        pages[page] = 0;
        // After it has joined: a change between the two is told twice, never missed.
        var now = state();
        Tell(page, now, now, []);
        TellProblems(page, now);
    }

    /// <summary>A browser listens no more.</summary>
    public void Leave(OpenPage page) => pages.TryRemove(page, out _);

    /// <summary>Tells every page that differs now, that of the edited text first.</summary>
    /// <param name="former">What was shown.</param>
    /// <param name="now">What is shown now.</param>
    /// <param name="changed">The files that changed, as <see cref="Diagnostics.Place"/> names them.</param>
    /// <returns>How many were told.</returns>
    public int Tell(PreviewState former, PreviewState now, IReadOnlySet<string> changed)
    {
        var files = now.Site?.AddressesOf(changed) ?? [];
        return pages.Keys
            .OrderByDescending(page => Shown.Of(now.Site, page)?.File is { } file && changed.Contains(file.Output.Source.Path))
            .Count(page => Tell(page, former, now, files));
    }

    /// <summary>Tells every page what is wrong.</summary>
    public void TellProblems(PreviewState now)
    {
        foreach (var page in pages.Keys) TellProblems(page, now);
    }

    private static bool Tell(OpenPage page, PreviewState former, PreviewState now, ImmutableArray<string> files)
    {
        var shown = Shown.Of(now.Site, page);
        var version = Shown.VersionOf(shown);
        if (version != page.Version)
        {
            if (StyleChange.Between(former.Site, now.Site, page) is { } change) page.Swap(change, version);
            else page.Reload(version);
        }
        else if (shown?.File is { } file && files.Any(address => file.Bytes.Span.IndexOf(System.Text.Encoding.UTF8.GetBytes(address)) >= 0))
        {
            page.Reload(version);
        }
        else
        {
            return false;
        }
        return true;
    }

    private void TellProblems(OpenPage page, PreviewState now) =>
        page.ShowProblems(overlay.Write(now, Shown.Of(now.Site, page)?.File.Output.Source.Path));
}

using Microsoft.Playwright;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Browser;

/// <summary>One headless Chromium and the sites it looks at, for all browser tests; they run one class after the other.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? chromium;
    private ServedSite? shipped;
    private ServedSite? states;
    private ServedSite? empty;
    private ServedSite? one;
    private ServedSite? photos;

    /// <summary>The site that the repository publishes.</summary>
    internal ServedSite Shipped => shipped!;

    /// <summary>A site with a release in each state, and an emergency notice.</summary>
    internal ServedSite States => states!;

    /// <summary>A site without a single release, in mourning.</summary>
    internal ServedSite Empty => empty!;

    /// <summary>A site of one release.</summary>
    internal ServedSite One => one!;

    /// <summary>A site of releases with photos.</summary>
    internal ServedSite Photos => photos!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var executable = BrowserSetup.Prepare();
        shipped = await ServedSite.StartAsync(new Workspace().CopyFolder(Repository.At("input"), "input"), "2026-09-01T00:00:00Z");
        states = await ServedSite.StartAsync(EveryState.Write(), Workspace.Now);
        empty = await ServedSite.StartAsync(Case("empty", "\nmourning: true\n"), Workspace.Now);
        one = await ServedSite.StartAsync(Case("one"), Workspace.Now);
        photos = await ServedSite.StartAsync(PhotoSite.Write(), Workspace.Now);
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            // As on a telephone's link, where pictures further below are fetched ahead of time.
            Args = ["--force-effective-connection-type=3G", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--font-render-hinting=none"],
        });
    }

    /// <summary>The input of a golden case, with more settings.</summary>
    private static Workspace Case(string name, string settings = "")
    {
        var input = Repository.At("tests", "Cases", name, "input");
        return new Workspace().CopyFolder(input, "input").Write("input/site.yml", File.ReadAllText(Path.Join(input, "site.yml")) + settings);
    }

    /// <summary>A site by its name in <see cref="PageKinds"/>.</summary>
    internal ServedSite Site(string name) => name switch
    {
        PageKinds.Shipped => Shipped,
        PageKinds.States => States,
        PageKinds.Empty => Empty,
        PageKinds.One => One,
        PageKinds.Photos => Photos,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such site"),
    };

    /// <summary>The address of a page.</summary>
    internal string Address((string Site, string Path) page) => new Uri(Site(page.Site).Address, page.Path).AbsoluteUri;

    /// <summary>A window without history, cookies or cache.</summary>
    public async Task<IBrowserContext> WindowAsync(int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool script = true, float scale = 1)
    {
        var window = await chromium!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            DeviceScaleFactor = scale,
            ReducedMotion = ReducedMotion.Reduce,
        });
        window.SetDefaultTimeout(60_000);
        return window;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        playwright?.Dispose();
        foreach (var site in new[] { shipped, states, empty, one, photos })
        {
            if (site is not null) await site.DisposeAsync();
        }
    }
}

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(nameof(Browser))]
public sealed class SharedBrowser : ICollectionFixture<Browser>;

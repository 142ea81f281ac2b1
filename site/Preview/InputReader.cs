using System.Collections.Immutable;
using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Preview;

/// <summary>
/// Reads the folders while somebody writes into them: what is half there is looked at again. Where texts changed whose names are
/// known, they alone are read.
/// </summary>
internal sealed class InputReader(PreviewOptions options)
{
    private const int MostLooks = 6;
    private const int MostLooksAtTexts = 20;
    private const int LooksForVanished = 4;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(15);

    private InputLook? last;

    /// <summary>Paths of the disk as diagnostics name them: <c>input/news/…</c>, <c>theme/…</c>.</summary>
    public ImmutableHashSet<string> NamesOf(IEnumerable<string> paths) =>
        [.. paths.Select(path => NameOf(path, "input", options.Build.Input) ?? NameOf(path, "theme", options.Build.Theme)).OfType<string>()];

    /// <summary>Reads what changed, and once more while a file vanishes, may not be read or was just emptied. A fault that stays is reported.</summary>
    /// <param name="changed">What changed, by <see cref="NamesOf"/>; nothing for a look at everything.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<InputLook> ReadAsync(ImmutableHashSet<string> changed, CancellationToken stop)
    {
        for (var look = 1; ; look++)
        {
            var found = Again(changed);
            if (found is null && IsPassing(changed, look))
            {
                await Task.Delay(Moment * look, options.Time, stop).ConfigureAwait(false);
                continue;
            }
            found ??= Everything();
            if (look >= (found.IsOfEverything ? MostLooks : MostLooksAtTexts) || IsWhole(found, changed))
            {
                // Whoever compares inputs need not look into them.
                if (last is { Inputs: { } former } && found is { IsOfEverything: true, Inputs: { } now } && now.Fingerprint() == former.Fingerprint())
                    found = found with { Inputs = former };
                last = found.Inputs is null ? null : found;
                return found;
            }
            await Task.Delay(found.IsOfEverything ? BetweenLooks : Moment, options.Time, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Whether what came or went may do so for a moment only: editors write beside a text, or take it away, before they put it anew.</summary>
    private bool IsPassing(ImmutableHashSet<string> changed, int look) => last is { Inputs: { } inputs } && !changed.IsEmpty && (look == 1
        || (look < LooksForVanished && InputPaths(changed).Any(path => inputs.Content.TextAt(path) is not null && !File.Exists(Path.Join(options.Build.Input, path)))));

    private InputLook Everything()
    {
        var builder = Begin();
        var inputs = builder.Read();
        return new InputLook(builder, inputs, builder.Report(null, null).Problems, IsOfEverything: true);
    }

    private InputLook? Again(ImmutableHashSet<string> changed)
    {
        if (changed.IsEmpty || last is not { Inputs: { } former } known) return null;
        var builder = Begin();
        return builder.Read(former, known.Found, changed) is { } inputs
            ? new InputLook(builder, inputs, known.Found, IsOfEverything: !ReferenceEquals(inputs.Look, former.Look))
            : null;
    }

    private SiteBuilder Begin() => new(options.Build with { Now = options.Now() }, new Silent());

    private static bool IsWhole(InputLook look, ImmutableHashSet<string> changed) =>
        look.Inputs is { } inputs
        && !(look.IsOfEverything && look.Found.Any(problem => problem.Code == Codes.Unreadable))
        && !InputPaths(changed).Any(path => inputs.Content.TextAt(path) is { Length: 0 } || inputs.Content.Settings.GetValueOrDefault(path) is "")
        && !changed.Any(name => inputs.Look.Templates.GetValueOrDefault(name) is "")
        && inputs.Look.Phrases.Length > 0;

    private static IEnumerable<string> InputPaths(IEnumerable<string> names) =>
        names.Where(name => name.StartsWith("input/", StringComparison.Ordinal)).Select(name => name["input/".Length..]);

    private static string? NameOf(string path, string name, string folder)
    {
        var below = Path.GetRelativePath(folder, path).Replace('\\', '/');
        return below == "." ? name : below.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(below) ? null : $"{name}/{below}";
    }

    private sealed class Silent : IProgress<BuildStep>
    {
        public void Report(BuildStep value)
        {
        }
    }
}

/// <summary>What was read.</summary>
/// <param name="Builder">Read it, and plans the site of it.</param>
/// <param name="Inputs">The inputs; null where a folder is not there. The former ones themselves where nothing that was read differs.</param>
/// <param name="Found">What is wrong with them.</param>
/// <param name="IsOfEverything">Whether it looked at more than the texts that are said to have changed.</param>
internal sealed record InputLook(SiteBuilder Builder, SiteInputs? Inputs, ImmutableArray<Diagnostic> Found, bool IsOfEverything);

using System.Collections.Immutable;
using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Preview;

/// <summary>Reads the folders while somebody writes into them: what is half there is looked at again.</summary>
internal sealed class InputReader(PreviewOptions options)
{
    private const int MostLooks = 6;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>Paths of the disk as diagnostics name them: <c>input/news/…</c>, <c>theme/…</c>.</summary>
    public ImmutableHashSet<string> NamesOf(IEnumerable<string> paths) =>
        [.. paths.Select(path => NameOf(path, "input", options.Build.Input) ?? NameOf(path, "theme", options.Build.Theme)).OfType<string>()];

    /// <summary>Reads the folders, and once more while a file vanishes, may not be read or was just emptied. A fault that stays is reported.</summary>
    /// <param name="changed">What changed, by <see cref="NamesOf"/>.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<(SiteBuilder Builder, SiteInputs? Inputs)> ReadAsync(ImmutableHashSet<string> changed, CancellationToken stop)
    {
        for (var look = 1; ; look++)
        {
            var builder = new SiteBuilder(options.Build with { Now = options.Now() }, new Silent());
            var inputs = builder.Read();
            if (look == MostLooks || IsWhole(inputs, builder.Report(null, null).Problems, changed)) return (builder, inputs);
            await Task.Delay(BetweenLooks, options.Time, stop).ConfigureAwait(false);
        }
    }

    private static bool IsWhole(SiteInputs? inputs, ImmutableArray<Diagnostic> problems, ImmutableHashSet<string> changed) =>
        inputs is not null
        && !problems.Any(problem => problem.Code == Codes.Unreadable)
        && !inputs.Content.Texts.Any(file => file.Bytes.IsEmpty && changed.Contains(file.LogicalPath))
        && !inputs.Content.Settings.Any(file => file.Value.Length == 0 && changed.Contains("input/" + file.Key))
        && !inputs.Look.Templates.Any(file => file.Value.Length == 0 && changed.Contains(file.Key))
        && inputs.Look.Phrases.Length > 0;

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

using System.Collections.Immutable;
using System.IO.Hashing;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;
using Sbpac.Site.Text;

namespace Sbpac.Site.Build;

/// <summary>Stands for all that a build reads and is asked for, but for its moment.</summary>
internal static class BuildKey
{
    /// <summary>
    /// The key of a build; null where a file went or cannot be read. Files that are published as they are count as they are now, before they are
    /// copied. A text that nobody has read is read when the key is asked for: a build that has nothing to compare with asks at its end.
    /// </summary>
    /// <param name="options">What is asked for.</param>
    /// <param name="inputs">What was read.</param>
    /// <param name="found">What reading had to say.</param>
    public static Lazy<UInt128?> Of(BuildOptions options, SiteInputs inputs, ImmutableArray<Diagnostic> found)
    {
        var (texts, assets) = (inputs.Content.Texts, inputs.Content.Assets);
        var contents = new UInt128[assets.Length];
        var isWhole = Look(assets.Length, options.Threads, i =>
            contents[i] = assets[i].Picture?.Content ?? ContentHash.OfFile(Path.Join(options.Input, assets[i].Path)).Hash);
        return new(() => isWhole && Look(texts.Length, options.Threads, i => _ = texts[i].Fingerprint) ? Join(options, inputs, found, contents) : null);
    }

    private static UInt128 Join(BuildOptions options, SiteInputs inputs, ImmutableArray<Diagnostic> found, UInt128[] contents)
    {
        var hash = new XxHash128();
        hash.Add(inputs.Fingerprint());
        hash.Add(options.BaseUrl?.AbsoluteUri ?? "");
        hash.Add((options.Drafts ? 1 : 0) + (options.Strict ? 2 : 0));
        foreach (var problem in found)
        {
            hash.Add(problem.Code.Id);
            hash.Add(problem.At.ToString());
            foreach (var argument in problem.Arguments) hash.Add(argument);
        }
        foreach (var content in contents) hash.Add(content);
        return hash.GetCurrentHashAsUInt128();
    }

    /// <summary>Looks at files; false where one of them went, or cannot be read.</summary>
    private static bool Look(int count, int threads, Action<int> at)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, at);
            return true;
        }
        catch (AggregateException gone) when (gone.InnerExceptions.All(failure => failure is IOException or UnauthorizedAccessException))
        {
            return false;
        }
    }
}

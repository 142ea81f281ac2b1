using System.Collections.Immutable;
using System.IO.Hashing;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;
using Sbpac.Site.Text;

namespace Sbpac.Site.Build;

/// <summary>Stands for all that a build reads and is asked for, but for its moment.</summary>
internal static class BuildKey
{
    /// <summary>The key of a build, taken when it is asked for: before the texts are looked at, or after.</summary>
    /// <inheritdoc cref="Of"/>
    public static Lazy<UInt128?> Late(BuildOptions options, SiteInputs inputs, ImmutableArray<Diagnostic> found) => new(() => Of(options, inputs, found));

    /// <summary>Takes the key of a build; null where a file went while it was looked at.</summary>
    /// <param name="options">What is asked for.</param>
    /// <param name="inputs">What was read.</param>
    /// <param name="found">What reading had to say.</param>
    public static UInt128? Of(BuildOptions options, SiteInputs inputs, ImmutableArray<Diagnostic> found)
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
        var files = inputs.Content.Assets;
        var contents = new ContentHash[files.Length];
        try
        {
            Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
                contents[i] = files[i].Picture is { } known ? new ContentHash(known.Content, files[i].Length) : ContentHash.OfFile(Path.Join(options.Input, files[i].Path)));
        }
        catch (AggregateException gone) when (gone.InnerExceptions.All(failure => failure is IOException or UnauthorizedAccessException))
        {
            return null;
        }
        foreach (var content in contents) hash.Add(content.Hash);
        return hash.GetCurrentHashAsUInt128();
    }
}

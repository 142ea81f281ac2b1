using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Sbpac.Site.Bench.Micro;

/// <summary>The hot parts alone, under BenchmarkDotNet. In this process: a project that it would generate restores nothing.</summary>
internal static class MicroTrial
{
    /// <summary>Runs the benchmarks that the options choose; all of them if none is given.</summary>
    public static int Run(string[] options)
    {
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(MicroTrial).Assembly).Run(options.Length == 0 ? ["--filter", "*"] : options, config);
        return summaries.Any() ? 0 : 1;
    }
}

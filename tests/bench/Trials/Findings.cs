namespace Sbpac.Site.Bench.Trials;

/// <summary>What holds and what does not; a trial that finds something wrong ends with 1.</summary>
internal sealed class Findings
{
    private bool failed;

    /// <summary>0 where all holds, else 1.</summary>
    public int ExitCode => failed ? 1 : 0;

    /// <summary>Says whether something holds.</summary>
    public void Say(string what, bool holds)
    {
        Console.WriteLine($"{(holds ? "ok  " : "FAIL")} {what}");
        failed |= !holds;
    }
}

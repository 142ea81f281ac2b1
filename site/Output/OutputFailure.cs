using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Output;

/// <summary>Turns what the system refused into one clear line.</summary>
internal static class OutputFailure
{
    // errno on Linux; macOS differs in EDQUOT (69).
    private const int Busy = 16;
    private const int OtherFileSystem = 18;
    private const int NoSpace = 28;
    private const int ReadOnly = 30;
    private const int Quota = 122;
    private const int QuotaOfMac = 69;
    private const int DiskFullOfWindows = unchecked((int)0x80070070);

    /// <summary>Whether this is a refusal of the system, not a defect of this program.</summary>
    public static bool Is(Exception problem) => problem is IOException or UnauthorizedAccessException;

    /// <summary>The system's words, on one line.</summary>
    public static string Words(Exception problem) => problem.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

    /// <summary>Reports a refusal.</summary>
    /// <param name="problem">What was thrown.</param>
    /// <param name="output">The output folder as the user named it.</param>
    /// <param name="problems">Where to.</param>
    public static void Report(Exception problem, string output, Problems problems)
    {
        var code = problem is UnauthorizedAccessException ? Codes.OutputDenied : problem.HResult switch
        {
            NoSpace or Quota or QuotaOfMac or DiskFullOfWindows => Codes.DiskFull,
            ReadOnly => Codes.OutputDenied,
            Busy or OtherFileSystem => Codes.OutputNotExchanged,
            _ => Codes.OutputFailed,
        };
        problems.Report(code, Place.Of("output"), output, Words(problem));
    }
}

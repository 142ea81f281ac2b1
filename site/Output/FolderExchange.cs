using System.Runtime.InteropServices;

namespace Sbpac.Site.Output;

/// <summary>Lets two folders of one file system change places.</summary>
/// <remarks>
/// In one step where the system can (renameat2 with RENAME_EXCHANGE since Linux 3.15, renamex_np with RENAME_SWAP on macOS). Else
/// by renames through a third name; the folder under that name is the journal, and <see cref="Finish"/> completes what a kill
/// left undone. Only then is there a moment without a served folder.
/// </remarks>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100;
    private const int Interrupted = 4;
    private const int InvalidArgument = 22;
    private const uint LinuxExchange = 2;
    private const uint MacSwap = 2;

    /// <summary>Exchanges the served folder, which may be missing, for the next.</summary>
    /// <param name="served">The folder that is served.</param>
    /// <param name="next">The folder that takes its place.</param>
    /// <param name="third">A free name for the moment between two renames.</param>
    /// <param name="inOneStep">Whether to try the system's own way first.</param>
    /// <exception cref="IOException">Nothing was exchanged; <see cref="Exception.HResult"/> is the system's error.</exception>
    public static void Swap(string served, string next, string third, bool inOneStep)
    {
        if (!Directory.Exists(served))
        {
            Directory.Move(next, served);
            return;
        }
        if (inOneStep && TrySwap(served, next)) return;
        Directory.Move(served, third);
        try
        {
            Directory.Move(next, served);
        }
        catch
        {
            Directory.Move(third, served);
            throw;
        }
        Directory.Move(third, next);
    }

    /// <summary>Completes an exchange by renames that was cut short: onward if the next folder is whole, else back.</summary>
    public static void Finish(string served, string next, string third)
    {
        if (!Directory.Exists(third)) return;
        if (!Directory.Exists(served)) Directory.Move(Marker.IsIn(next) ? next : third, served);
        if (!Directory.Exists(third)) return;
        if (Directory.Exists(next)) Directory.Delete(third, recursive: true);
        else Directory.Move(third, next);
    }

    private static bool TrySwap(string first, string second)
    {
        int error;
        do
        {
            if (OperatingSystem.IsLinux()) error = Error(() => RenameAt2(CurrentFolder, first, CurrentFolder, second, LinuxExchange));
            else if (OperatingSystem.IsMacOS()) error = Error(() => RenameX(first, second, MacSwap));
            else return false;
        }
        while (error == Interrupted);
        if (error == 0) return true;
        // ENOSYS and ENOTSUP are 38 and 95 on Linux, 78 and 45 on macOS.
        if (error is InvalidArgument or 38 or 95 or 78 or 45) return false;
        throw error is 1 or 13
            ? new UnauthorizedAccessException(Marshal.GetPInvokeErrorMessage(error))
            : new IOException(Marshal.GetPInvokeErrorMessage(error), error);
    }

    private static int Error(Func<int> call)
    {
        try
        {
            return call() == 0 ? 0 : Marshal.GetLastPInvokeError();
        }
        catch (EntryPointNotFoundException)
        {
            // A C library older than its kernel (glibc before 2.28).
            return InvalidArgument;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string first, string second, uint flags);
}

using System.ComponentModel;

namespace Site.Emitting;

/// <summary>Says in words why the system refused to write, or to go on.</summary>
internal static class WriteFault
{
    public const int FileTooLarge = 27;

    private const int TooManyOpenFiles = 24;
    private const int DiskFull = 28;
    private const int ReadOnly = 30;

    // Renaming across file systems, and renaming what another file system is mounted on.
    private const int OtherFileSystem = 18;
    private const int InUse = 16;

    // Numbers above those that all systems share: Linux, then macOS; the last is Windows's full disk.
    private static readonly int[] NoRoomForUser = [122, 69];
    private static readonly int[] NameTooLong = [36, 63];
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>The refusal of the system that an exception comes down to; nothing when it is not the system's.</summary>
    public static Exception? Cause(Exception? fault) => fault switch
    {
        null => null,
        AggregateException several => several.InnerExceptions.Select(Cause).FirstOrDefault(each => each is not null),
        UnauthorizedAccessException or { HResult: DiskFull or WindowsDiskFull or ReadOnly or FileTooLarge } => fault,
        _ when IsOutOfFiles(fault) || NoRoomForUser.Contains(fault.HResult) => fault,
        _ => Cause(fault.InnerException),
    };

    /// <summary>Also when the program cannot load a part of itself: it is there, or the program would not have begun.</summary>
    private static bool IsOutOfFiles(Exception problem) => problem is { HResult: TooManyOpenFiles } or Win32Exception { NativeErrorCode: TooManyOpenFiles }
        || (problem is FileNotFoundException { FileName: { } name } && name.Contains(", Version=", StringComparison.Ordinal));

    /// <returns>What happened and how to mend it.</returns>
    public static (string What, string Fix) InWords(Exception problem) => problem switch
    {
        UnauthorizedAccessException => ("you may not write there", "give yourself the right to write, or choose another folder with --output"),
        { HResult: DiskFull or WindowsDiskFull } => ("there is no room left on the disk", "make room, then build again"),
        { HResult: ReadOnly } => ("the disk is read-only", "choose another folder with --output"),
        { HResult: FileTooLarge } => ("a file is larger than the system allows", "raise the limit ('ulimit -f'), then build again"),
        _ when IsOutOfFiles(problem) => ("the system allows no more open files", "close other programs, or raise the limit ('ulimit -n')"),
        { HResult: OtherFileSystem or InUse } => ("another file system is mounted on the folder, so that it cannot be replaced in one step", "choose a folder inside of it with --output"),
        _ when NoRoomForUser.Contains(problem.HResult) => ("your share of the disk is used up", "make room, then build again"),
        _ when NameTooLong.Contains(problem.HResult) => ("a path is longer than the system allows", "choose a shorter folder with --output"),
        _ => ($"the system says: {problem.Message}", "mend that, then build again"),
    };
}

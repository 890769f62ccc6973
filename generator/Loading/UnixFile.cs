using System.Runtime.InteropServices;

namespace Site.Loading;

/// <summary>Asks the system what kind of thing a path is. .NET does not tell pipes, sockets and devices from files, and opening one may wait for ever.</summary>
internal static partial class UnixFile
{
    private const int CurrentFolder = -100;
    private const uint WantType = 1;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int OrdinaryFile = 0x8000;

    /// <summary>Whether the path, links followed, is an ordinary file. On systems without the call every file counts as one.</summary>
    public static bool IsOrdinary(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        // struct statx is 256 bytes on every architecture, stx_mode a 16-bit number at offset 28 (man 2 statx).
        byte[] answer = new byte[256];
        return Statx(CurrentFolder, path, 0, WantType, answer) != 0
            || (BitConverter.ToUInt16(answer, ModeOffset) & TypeMask) == OrdinaryFile;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, [Out] byte[] answer);
}

using Site.Diagnostics;

namespace Site.Tests.Unit.Diagnostics;

public sealed class SideBySideTests
{
    [Fact]
    public void What_was_made_stands_in_the_order_of_the_things_whichever_was_ready_first()
    {
        using var lastIsReady = new ManualResetEventSlim();

        int[] made = Enumerable.Range(1, 2).SelectSideBySide(i =>
        {
            if (i == 2)
            {
                lastIsReady.Set();
                return 20;
            }

            Assert.True(lastIsReady.Wait(TimeSpan.FromSeconds(30)), "the second was not begun while the first was at work");
            return 10;
        });

        Assert.Equal([10, 20], made);
    }

    [Fact]
    public void What_goes_wrong_with_one_is_told()
    {
        var fault = Assert.Throws<AggregateException>(() => Enumerable.Range(0, 100).SelectSideBySide(i => i == 57 ? throw new InvalidOperationException("the 57th") : i));

        Assert.Equal("the 57th", Fault.Cause(fault).Message);
    }
}

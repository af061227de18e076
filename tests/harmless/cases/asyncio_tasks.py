import asyncio


async def work(n):
    await asyncio.sleep(0.01 * (3 - n))
    return n * n


async def main():
    print(await asyncio.gather(*(work(n) for n in range(3))))
    async with asyncio.timeout(1):
        queue = asyncio.Queue()
        await queue.put("x")
        print(await queue.get())


asyncio.run(main())
